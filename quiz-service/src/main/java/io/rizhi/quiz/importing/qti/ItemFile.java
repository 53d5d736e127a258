package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.importing.source.Node;

/** An item of a package, in the names of 2.x and with its pictures taken. */
record ItemFile(String place, Node root) {}
