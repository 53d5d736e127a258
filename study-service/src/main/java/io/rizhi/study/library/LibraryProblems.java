package io.rizhi.study.library;

import io.rizhi.kit.problem.Problem;
import java.util.List;

/** Problems of documents and their import. */
public final class LibraryProblems {

    public static final Problem TOO_LARGE = Problem.of("too-large", 413);
    public static final Problem UNSUPPORTED_DOCUMENT = Problem.of("unsupported-document", 422);
    public static final Problem MACRO_DOCUMENT = Problem.of("macro-document", 422);
    public static final Problem ARCHIVE_BOMB = Problem.of("archive-bomb", 422);
    public static final Problem ENCRYPTED_DOCUMENT = Problem.of("encrypted-document", 422);
    public static final Problem EXTERNAL_REFERENCE = Problem.of("external-reference", 422);
    public static final Problem DAMAGED_DOCUMENT = Problem.of("damaged-document", 422);
    public static final Problem DOCUMENT_TOO_LONG = Problem.of("document-too-long", 422);
    public static final Problem NO_TEXT = Problem.of("no-text", 422);
    public static final Problem OUTLINE_EDIT_REFUSED = Problem.of("outline-edit-refused", 422);
    public static final Problem IMPORT_SAVED = Problem.of("import-saved", 409);
    public static final Problem REVISION_UNCHANGED = Problem.of("revision-unchanged", 422);

    private LibraryProblems() {}

    /** The whole catalogue of this feature. */
    public static List<Problem> all() {
        return List.of(
                TOO_LARGE,
                UNSUPPORTED_DOCUMENT,
                MACRO_DOCUMENT,
                ARCHIVE_BOMB,
                ENCRYPTED_DOCUMENT,
                EXTERNAL_REFERENCE,
                DAMAGED_DOCUMENT,
                DOCUMENT_TOO_LONG,
                NO_TEXT,
                OUTLINE_EDIT_REFUSED,
                IMPORT_SAVED,
                REVISION_UNCHANGED);
    }
}
