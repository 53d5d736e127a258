package io.rizhi.quiz.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.kit.web.BodyLimit;
import io.rizhi.kit.web.IdempotencyKey;
import io.rizhi.quiz.bank.QuestionContent;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.ImportBatchId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.importing.model.DuplicateChoice;
import io.rizhi.quiz.importing.model.ImportBatch;
import io.rizhi.quiz.platform.QuizProperties;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
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

/** Imports over HTTP, for admins. */
@RestController
@RequestMapping("/api/v1/questions/imports")
class ImportController {
    private final ObjectMapper json = new ObjectMapper();
    private final ImportBatches batches;
    private final StartImport start;
    private final EditItem edit;
    private final CommitImport commit;
    private final ShowImport show;
    private final long maxBytes;

    ImportController(
            ImportBatches batches,
            StartImport start,
            EditItem edit,
            CommitImport commit,
            ShowImport show,
            QuizProperties properties) {
        this.batches = batches;
        this.start = start;
        this.edit = edit;
        this.commit = commit;
        this.show = show;
        this.maxBytes = properties.importing().maxSize().toBytes();
    }

    /**
     * Pasted text comes as JSON; any other body is a file, and its content tells what it is. The body is counted as it streams
     * in; JSON is read here because it may be larger than other requests.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = {
                @Content(
                        mediaType = "application/json",
                        schema = @Schema(implementation = QuestionImportRequest.class)),
                @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "text/plain", schema = @Schema(type = "string"))
            })
    Mono<QuestionImportView> start(
            Caller caller,
            IdempotencyKey key,
            @RequestParam(required = false) @Nullable String fileName,
            @io.swagger.v3.oas.annotations.Parameter(hidden = true) ServerHttpRequest request) {
        caller.requireAdmin();
        MediaType type = request.getHeaders().getContentType();
        boolean isJson = type != null && type.isCompatibleWith(MediaType.APPLICATION_JSON);
        return DataBufferUtils.join(BodyLimit.of(request.getBody(), maxBytes))
                .map(ImportController::bytes)
                .defaultIfEmpty(new byte[0])
                .map(bytes -> isJson ? pasted(bytes) : new StartImport.Source(name(fileName), bytes, false))
                .flatMap(source -> start.start(
                        new ImportBatchId(key.idFor(caller.personId())), new PersonId(caller.personId()), source))
                .map(batch -> show.show(batch, caller.language()));
    }

    private StartImport.Source pasted(byte[] bytes) {
        try {
            JsonNode request = json.readTree(bytes);
            JsonNode text = request == null ? null : request.get("text");
            if (request == null || text == null || !text.isTextual()) {
                throw KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("/text", "not-null")));
            }
            JsonNode name = request.get("fileName");
            return new StartImport.Source(
                    name(name == null ? null : name.asText(null)),
                    text.asText().getBytes(StandardCharsets.UTF_8),
                    true);
        } catch (IOException e) {
            throw KitProblems.UNREADABLE_REQUEST.exception().causedBy(e);
        }
    }

    private static @Nullable String name(@Nullable String fileName) {
        if (fileName == null || fileName.isBlank()) {
            return null;
        }
        String plain = fileName.strip();
        return plain.length() <= 200 ? plain : plain.substring(0, 200);
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    @GetMapping("/{id}")
    Mono<QuestionImportView> get(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return batches.find(id(id))
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .map(batch -> show.show(batch, caller.language()));
    }

    @PutMapping("/{id}/items/{n}")
    Mono<QuestionImportView> edit(
            Caller caller,
            @PathVariable String id,
            @PathVariable int n,
            @Valid @RequestBody ImportItemRequest request) {
        caller.requireAdmin();
        QuestionContent content = request.content();
        return edit.edit(new EditItem.Command(
                        id(id),
                        n,
                        request.version(),
                        content == null ? null : content.toContent(),
                        request.isExcluded(),
                        request.choice()))
                .map(batch -> show.show(batch, caller.language()));
    }

    @PostMapping("/{id}/commit")
    Mono<CommitImportView> commit(
            Caller caller, @PathVariable String id, @Valid @RequestBody CommitImportRequest request) {
        caller.requireAdmin();
        return commit.commit(id(id), request.version(), request.toCommit()).map(ImportController::view);
    }

    private static CommitImportView view(ImportBatch batch) {
        return new CommitImportView(
                batch.questionIds(),
                batch.items().size() - batch.questionIds().size(),
                batch.count(DuplicateChoice.REPLACE),
                batch.count(DuplicateChoice.SKIP),
                CommitImport.quizId(batch));
    }

    private static ImportBatchId id(String id) {
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return new ImportBatchId(id);
    }
}
