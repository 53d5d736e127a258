package io.rizhi.kit.projection;

import io.rizhi.kit.mongo.IndexDeclarations;
import java.util.List;
import org.bson.conversions.Bson;

/**
 * Numbers folded from events. A feature declares one as a bean; the runner keeps rows, slices and Kafka position in one
 * transaction, rebuilds beside the served one and swaps.
 *
 * @param name unique in the service, stable
 * @param sources one per topic
 * @param sliceIndexes keys of further indexes on the roll-up slices
 */
public record Projection(String name, List<ProjectionSource> sources, List<Bson> sliceIndexes) {

    public Projection {
        sources = List.copyOf(sources);
        sliceIndexes = List.copyOf(sliceIndexes);
    }

    /** A projection without further indexes on its slices. */
    public static Projection of(String name, ProjectionSource... sources) {
        return new Projection(name, List.of(sources), List.of());
    }

    String rows(ProjectionSource source, int generation) {
        return name + "." + source.rows() + ".g" + generation;
    }

    String slices(int generation) {
        return name + ".slices.g" + generation;
    }

    List<IndexDeclarations> indexes(int generation) {
        List<IndexDeclarations> all = new java.util.ArrayList<>();
        for (ProjectionSource source : sources) {
            IndexDeclarations rows = IndexDeclarations.on(rows(source, generation));
            source.rowIndexes().forEach(keys -> added(rows, keys));
            all.add(rows);
        }
        IndexDeclarations slices = IndexDeclarations.on(slices(generation));
        sliceIndexes.forEach(keys -> added(slices, keys));
        all.add(slices);
        return all;
    }

    private static void added(IndexDeclarations declarations, Bson keys) {
        IndexDeclarations unused = declarations.index(keys);
    }
}
