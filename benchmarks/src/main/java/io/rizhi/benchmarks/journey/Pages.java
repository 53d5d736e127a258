package io.rizhi.benchmarks.journey;

import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.rizhi.benchmarks.load.Call;
import io.rizhi.benchmarks.load.Calls;
import io.rizhi.benchmarks.product.Api;
import io.rizhi.benchmarks.product.Member;
import io.rizhi.benchmarks.product.Organisation;

/** Reads of one kind, by one member after another. */
public final class Pages implements Calls {

    private final Api api;
    private final Organisation organisation;
    private final String path;
    private final String tag;
    private int turn;

    private Pages(Api api, Organisation organisation, String path, String tag) {
        this.api = api;
        this.organisation = organisation;
        this.path = path;
        this.tag = tag;
    }

    public static Pages today(Api api, Organisation organisation) {
        return new Pages(api, organisation, "/today", "");
    }

    public static Pages planDay(Api api, Organisation organisation) {
        String path = "/records/" + organisation.planId() + "/days/" + organisation.today();
        return new Pages(api, organisation, path, "");
    }

    public static Pages section(Api api, Organisation organisation) {
        return new Pages(api, organisation, organisation.sectionPath(organisation.today() - 1), "");
    }

    /** The same by a browser that has the text already. */
    public static Pages unchangedSection(Api api, Organisation organisation) {
        String path = organisation.sectionPath(organisation.today() - 1);
        return new Pages(
                api, organisation, path, api.tagOf(organisation.members().get(0), path));
    }

    @Override
    public Call next() {
        Member member =
                organisation.members().get(turn++ % organisation.members().size());
        FullHttpRequest request = api.load(member, path);
        if (!tag.isEmpty()) {
            var unused = request.headers().set(HttpHeaderNames.IF_NONE_MATCH, tag);
        }
        int wanted = tag.isEmpty() ? 200 : 304;
        return new Call(request, System.nanoTime(), (status, body) -> status == wanted);
    }
}
