package io.rizhi.journey.mainjob;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Carries requests and does harm to a third of them: some are lost, some come twice, some come late and out of order. */
final class BadNetwork {
    private static final int FATES = 9;

    private final Random random;
    private final List<Runnable> late = new ArrayList<>();
    private int lost;
    private int doubled;
    private int delayed;

    BadNetwork(long seed) {
        this.random = new Random(seed);
    }

    void carry(Runnable request) {
        switch (random.nextInt(FATES)) {
            case 0 -> lost++;
            case 1 -> {
                doubled++;
                request.run();
                late.add(request);
            }
            case 2 -> {
                delayed++;
                late.add(request);
            }
            default -> request.run();
        }
        if (late.size() > 3) {
            late.remove(random.nextInt(late.size())).run();
        }
    }

    /** What was still under way comes in, in no order. */
    void settle() {
        Collections.shuffle(late, random);
        late.forEach(Runnable::run);
        late.clear();
    }

    /** Whether every kind of harm was done. */
    boolean wasBad() {
        return lost > 0 && doubled > 0 && delayed > 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }
}
