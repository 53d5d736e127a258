package io.rizhi.study.plan.draft;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.IdempotencyKey;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.AudienceRule;
import io.rizhi.study.plan.model.PlanDraft;
import io.rizhi.study.plan.model.QuizPlacement;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Plans and their drafts, for admins. */
@RestController
@RequestMapping("/api/v1/plans")
class PlanController {

    private static final int MOST_PER_PAGE = 200;

    private final CreatePlan create;
    private final EditDraft edit;
    private final ProposeSplit split;
    private final CheckPlan check;
    private final PlanReading reading;

    PlanController(CreatePlan create, EditDraft edit, ProposeSplit split, CheckPlan check, PlanReading reading) {
        this.create = create;
        this.edit = edit;
        this.split = split;
        this.check = check;
        this.reading = reading;
    }

    @GetMapping
    Mono<PlanPage> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        caller.requireAdmin();
        int most = Math.max(1, Math.min(limit, MOST_PER_PAGE));
        return reading.list().list(statusOf(status), PlanCursor.parse(cursor), most);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<PlanView> create(Caller caller, IdempotencyKey key, @Valid @RequestBody CreatePlanRequest request) {
        caller.requireAdmin();
        return create.create(new PlanId(key.idFor(caller.personId())), request.title());
    }

    @GetMapping("/{id}")
    Mono<PlanView> show(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return reading.show().show(new PlanId(id));
    }

    @PutMapping("/{id}/draft")
    Mono<PlanView> edit(Caller caller, @PathVariable String id, @Valid @RequestBody PlanDraftRequest request) {
        caller.requireAdmin();
        return edit.edit(new PlanId(id), request.version(), request.toDraft());
    }

    @PostMapping("/{id}/split")
    Mono<PlanDaysView> split(Caller caller, @PathVariable String id, @Valid @RequestBody SplitRequest request) {
        caller.requireAdmin();
        PlanDraft wanted = new PlanDraft(
                "",
                request.startOn(),
                request.studyWeekdays(),
                request.followsCalendar(),
                request.minutesPerDay(),
                0,
                request.sections(),
                List.of(),
                AudienceRule.NOBODY);
        return split.propose(new PlanId(id), wanted, request.quizId(), QuizPlacement.ofCode(request.placement()));
    }

    @GetMapping("/{id}/publish-check")
    Mono<PublishCheckView> check(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return check.check(new PlanId(id), caller.language());
    }

    private static @Nullable PlanStatus statusOf(@Nullable String status) {
        if (status == null || status.isEmpty()) {
            return null;
        }
        try {
            return PlanStatus.valueOf(status.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw KitProblems.INVALID_REQUEST
                    .exception(List.of(FieldError.of("#status", "pattern")))
                    .causedBy(e);
        }
    }
}
