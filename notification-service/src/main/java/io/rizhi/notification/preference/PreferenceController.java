package io.rizhi.notification.preference;

import io.rizhi.kit.security.Caller;
import io.rizhi.notification.reason.NoticeTexts;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The caller's own choices. */
@RestController
@RequestMapping("/api/v1/preferences")
class PreferenceController {

    private final PreferenceStore preferences;
    private final ChoosePreferences choose;
    private final NoticeTexts texts;

    PreferenceController(PreferenceStore preferences, ChoosePreferences choose, NoticeTexts texts) {
        this.preferences = preferences;
        this.choose = choose;
        this.texts = texts;
    }

    @GetMapping
    Mono<PreferencesView> read(Caller caller) {
        return preferences.find(caller.personId()).map(found -> PreferencesView.of(found, texts, caller.language()));
    }

    @PutMapping
    Mono<PreferencesView> choose(Caller caller, @Valid @RequestBody PreferencesRequest request) {
        return choose.choose(caller.personId(), request)
                .map(saved -> PreferencesView.of(saved, texts, caller.language()));
    }
}
