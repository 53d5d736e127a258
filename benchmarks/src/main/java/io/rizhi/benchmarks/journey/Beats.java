package io.rizhi.benchmarks.journey;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.handler.codec.http.HttpMethod;
import io.rizhi.benchmarks.load.Call;
import io.rizhi.benchmarks.load.Calls;
import io.rizhi.benchmarks.product.Api;
import io.rizhi.benchmarks.product.Member;
import io.rizhi.benchmarks.product.Organisation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reading beats: many people with one live session each. The service takes at most one beat a second from a session, so a
 * reader pauses a little longer than that; every beat earns credit and none proves a section.
 */
public final class Beats implements Calls {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1_050);
    private static final String NONCE = "\"nonce\":\"";

    private final Deque<Reader> readers = new ArrayDeque<>();
    private final Api api;

    public Beats(Api api, Organisation organisation) {
        this.api = api;
        List<Reader> opened = organisation.members().parallelStream()
                .map(member -> open(member, organisation))
                .toList();
        readers.addAll(opened);
    }

    private Reader open(Member member, Organisation organisation) {
        JsonNode session = api.post(
                member,
                "/reading/sessions",
                Api.object(body -> body.put("planId", organisation.planId()).put("day", organisation.today())));
        return new Reader(member, session);
    }

    @Override
    public @Nullable Call next() {
        Reader reader = readers.poll();
        return reader == null ? null : reader.beat();
    }

    private final class Reader {
        private final Member member;
        private final String path;
        private final String sectionId;
        private String nonce;
        private int seq;
        private long readyAt = System.nanoTime() + PAUSE_NANOS;

        Reader(Member member, JsonNode session) {
            this.member = member;
            this.path = "/reading/sessions/" + session.path("sessionId").asText() + "/beats";
            this.sectionId = session.path("sections").path(0).path("sectionId").asText();
            this.nonce = session.path("nonce").asText();
            this.seq = session.path("seq").asInt();
        }

        Call beat() {
            String body = "{\"seq\":" + (seq + 1) + ",\"nonce\":\"" + nonce + "\",\"visible\":[{\"sectionId\":\""
                    + sectionId + "\",\"seconds\":1,\"reachedEnd\":false}],\"isActive\":true,\"isHidden\":false}";
            return new Call(api.load(HttpMethod.POST, member, path, body), readyAt, this::answered);
        }

        private boolean answered(int status, String body) {
            readyAt = System.nanoTime() + PAUSE_NANOS;
            readers.add(this);
            int at = body.indexOf(NONCE);
            boolean isTaken = status == 200 && at >= 0 && !body.contains("\"refusal\":\"");
            if (isTaken) {
                seq++;
                nonce = body.substring(at + NONCE.length(), body.indexOf('"', at + NONCE.length()));
            }
            return isTaken;
        }
    }
}
