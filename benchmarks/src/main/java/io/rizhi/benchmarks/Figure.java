package io.rizhi.benchmarks;

/**
 * One line of the results.
 *
 * @param what was measured
 * @param figure what came out
 * @param beside the bare driver before and after, or what else belongs to the figure
 * @param bar what it should be
 * @param isMet whether it is
 */
record Figure(String what, String figure, String beside, String bar, boolean isMet) {

    String verdict() {
        return isMet ? "met" : "missed";
    }
}
