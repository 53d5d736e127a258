package io.rizhi.kit.mongo;

import java.util.List;

/** A part of the kit that knows its indexes only once everything is wired. */
public interface IndexSource {

    /** Asked once, at start. */
    List<IndexDeclarations> indexes();
}
