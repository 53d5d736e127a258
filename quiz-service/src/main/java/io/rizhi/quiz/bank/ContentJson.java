package io.rizhi.quiz.bank;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Criterion;
import io.rizhi.quiz.bank.model.Feedback;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.Scoring;
import io.rizhi.quiz.bank.model.Source;
import io.rizhi.quiz.bank.model.Structure;
import io.rizhi.quiz.bank.model.TextRules;
import io.rizhi.quiz.bank.model.WeightedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The stored form of a question's content: one text, equal for equal content, so that it can be hashed. */
public final class ContentJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .addMixIn(Content.class, ContentForm.class)
            .addMixIn(Option.class, OptionForm.class)
            .addMixIn(Gap.class, Lean.class)
            .addMixIn(NumberKey.class, Lean.class)
            .addMixIn(WeightedText.class, Lean.class)
            .addMixIn(Structure.class, Lean.class)
            .addMixIn(Prompt.class, Lean.class)
            .addMixIn(Criterion.class, Lean.class)
            .addMixIn(Scoring.class, Lean.class)
            .addMixIn(TextRules.class, TextRulesForm.class)
            .addMixIn(Notes.class, Lean.class)
            .addMixIn(Feedback.class, Lean.class)
            .addMixIn(Source.class, Lean.class)
            .build();

    /** What is not used is left out, so that a question without it is written as it always was. */
    @SuppressWarnings("unused")
    private abstract static class ContentForm {
        @JsonInclude(Include.NON_NULL)
        private @Nullable Structure parts;

        @JsonInclude(Include.NON_NULL)
        private @Nullable Notes remarks;
    }

    @SuppressWarnings("unused")
    private abstract static class OptionForm {
        @JsonInclude(Include.NON_NULL)
        private @Nullable BigDecimal weight;

        @JsonInclude(Include.NON_NULL)
        private @Nullable String feedback;

        @JsonInclude(Include.NON_DEFAULT)
        private boolean isFixed;
    }

    @SuppressWarnings("unused")
    private abstract static class TextRulesForm {
        @JsonInclude(Include.NON_NULL)
        private @Nullable Integer charactersPerEdit;
    }

    @JsonInclude(Include.NON_DEFAULT)
    private interface Lean {}

    private ContentJson() {}

    public static String write(Content content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("content: " + content.type() + " (expected: serialisable)", e);
        }
    }

    public static Content read(String json) {
        try {
            return JSON.readValue(json, Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("content: unreadable (expected: what this class wrote)", e);
        }
    }
}
