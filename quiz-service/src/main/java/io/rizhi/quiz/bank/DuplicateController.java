package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.AskedPage;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Questions that the bank has twice, over HTTP; admins only. */
@RestController
@RequestMapping("/api/v1/questions/duplicates")
class DuplicateController {
    private static final int MOST = 50;
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private final FindDuplicates duplicates;

    DuplicateController(FindDuplicates duplicates) {
        this.duplicates = duplicates;
    }

    @GetMapping
    Mono<DuplicatesPageView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit) {
        caller.requireAdmin();
        AskedPage asked = AskedPage.of(cursor, limit, MOST);
        if (asked.cursor() != null && !FINGERPRINT.matcher(asked.cursor()).matches()) {
            throw KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("#cursor", "invalid")));
        }
        return duplicates.find(asked);
    }
}
