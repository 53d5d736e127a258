package io.rizhi.quiz.asset;

import io.rizhi.kit.problem.Problem;

/** Problems of pictures. */
final class AssetProblems {
    static final Problem NO_PICTURE = Problem.of("asset-not-a-picture", 422);

    private AssetProblems() {}
}
