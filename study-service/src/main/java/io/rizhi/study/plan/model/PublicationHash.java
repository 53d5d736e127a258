package io.rizhi.study.plan.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash of what a publication asks for: dates, titles, sections with the hash of their text, quizzes with version,
 * the late window and the audience. Each part is written with its length, so no two contents share one text. When and
 * by whom it was published is not part of it: the same content has the same hash. The kind of a daily quiz is left out, as
 * all were daily before there were kinds, and so is a certificate that is not given.
 */
public final class PublicationHash {

    private final StringBuilder text = new StringBuilder();

    private PublicationHash() {}

    public static String of(String title, int lateDays, List<PublishedDay> days, AudienceRule audience) {
        return of(title, lateDays, days, audience, false);
    }

    public static String of(
            String title, int lateDays, List<PublishedDay> days, AudienceRule audience, boolean givesCertificate) {
        PublicationHash hash = new PublicationHash();
        hash.write(title, lateDays, days.size());
        days.forEach(hash::writeDay);
        hash.writeUnits(audience.includeUnits());
        hash.writeSorted(audience.includePeople());
        hash.writeUnits(audience.excludeUnits());
        hash.writeSorted(audience.excludePeople());
        if (givesCertificate) {
            hash.write("certificate");
        }
        return hash.digest();
    }

    private void writeDay(PublishedDay day) {
        write(day.studyDate(), day.title(), day.sections().size());
        for (PublishedSection section : day.sections()) {
            SectionRef ref = section.ref();
            write(ref.documentId(), ref.revisionId(), ref.sectionId(), section.hash(), section.neededSeconds());
        }
        PublishedQuiz quiz = day.quiz();
        if (quiz == null) {
            write("-");
        } else {
            write(quiz.quizId(), quiz.version(), quiz.passPercent());
            if (quiz.kind() != QuizKind.DAILY) {
                write(quiz.kind().code());
            }
        }
    }

    private void writeUnits(List<AudienceUnit> units) {
        writeSorted(units.stream()
                .map(unit -> unit.unitId() + (unit.withChildren() ? "+" : ""))
                .toList());
    }

    private void writeSorted(List<String> parts) {
        write(parts.size());
        parts.stream().sorted().forEach(this::write);
    }

    private void write(Object... parts) {
        for (Object part : parts) {
            String written = part.toString();
            text.append(written.length()).append(':').append(written);
        }
    }

    private String digest() {
        try {
            byte[] bytes =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
