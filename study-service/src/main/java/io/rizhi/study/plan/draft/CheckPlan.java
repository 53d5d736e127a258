package io.rizhi.study.plan.draft;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.DraftContext;
import io.rizhi.study.plan.model.Finding;
import io.rizhi.study.plan.model.PublishCheck;
import io.rizhi.study.texts.Texts;
import java.util.List;
import reactor.core.publisher.Mono;

/** Says what stands against publishing a plan as it is now. */
public final class CheckPlan {

    private final Plans plans;
    private final DraftContexts contexts;
    private final OrganisationDate today;
    private final Texts texts;

    public CheckPlan(Plans plans, DraftContexts contexts, OrganisationDate today, Texts texts) {
        this.plans = plans;
        this.contexts = contexts;
        this.today = today;
        this.texts = texts;
    }

    public Mono<PublishCheckView> check(PlanId id, String language) {
        return plans.find(id)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(stored -> contexts.of(stored.plan().draft(), today.get())
                        .map(context -> view(stored.plan(), context, language)));
    }

    private PublishCheckView view(Plan plan, DraftContext context, String language) {
        List<Finding> findings = PublishCheck.of(plan.draft(), context);
        boolean isPublishable = findings.stream().noneMatch(Finding::isError);
        return new PublishCheckView(
                isPublishable,
                context.headCount(),
                findings.stream().map(finding -> view(finding, language)).toList());
    }

    private CheckFinding view(Finding finding, String language) {
        String code = finding.code().code();
        String severity = finding.isError() ? "error" : "warning";
        return new CheckFinding(code, severity, finding.day(), texts.text(language, code, finding.arguments()));
    }
}
