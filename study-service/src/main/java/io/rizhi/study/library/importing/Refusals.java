package io.rizhi.study.library.importing;

import io.rizhi.kit.problem.ProblemException;
import io.rizhi.study.library.LibraryProblems;
import io.rizhi.study.library.importing.parse.RefusedDocumentException;

/** Turns a refused file into its problem. */
final class Refusals {

    private Refusals() {}

    static ProblemException problem(RefusedDocumentException refused) {
        var problem =
                switch (refused.refusal()) {
                    case UNSUPPORTED -> LibraryProblems.UNSUPPORTED_DOCUMENT;
                    case MACRO -> LibraryProblems.MACRO_DOCUMENT;
                    case ARCHIVE_BOMB -> LibraryProblems.ARCHIVE_BOMB;
                    case ENCRYPTED -> LibraryProblems.ENCRYPTED_DOCUMENT;
                    case EXTERNAL_REFERENCE -> LibraryProblems.EXTERNAL_REFERENCE;
                    case DAMAGED -> LibraryProblems.DAMAGED_DOCUMENT;
                    case TOO_LONG -> LibraryProblems.DOCUMENT_TOO_LONG;
                    case NO_TEXT -> LibraryProblems.NO_TEXT;
                };
        return problem.exception().causedBy(refused);
    }
}
