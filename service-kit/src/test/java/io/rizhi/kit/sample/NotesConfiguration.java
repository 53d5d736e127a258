package io.rizhi.kit.sample;

import com.mongodb.client.model.Indexes;
import io.rizhi.kit.event.PoisonRecord;
import io.rizhi.kit.event.Subscription;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.outbox.AggregateCollection;
import io.rizhi.kit.outbox.Aggregates;
import io.rizhi.kit.projection.Projection;
import io.rizhi.kit.projection.ProjectionSource;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
public class NotesConfiguration {

    public static final String TOPIC = "rizhi.sample.note";
    public static final String ADDED = "rizhi.sample.note-added.v1";
    public static final String GROWN = "rizhi.sample.note-grown.v1";

    @Bean
    AggregateCollection notes(Aggregates aggregates) {
        return aggregates.collection("notes", TOPIC);
    }

    @Bean
    IndexDeclarations noteIndexes() {
        return IndexDeclarations.on("notes").index(Indexes.ascending("owner"));
    }

    @Bean
    Reactions reactions() {
        return new Reactions();
    }

    @Bean
    Subscription noteReactions(Reactions reactions) {
        return Subscription.to(TOPIC)
                .as("reactions")
                .on(ADDED, NoteAdded.class, reactions::handle)
                .on(GROWN, NoteGrown.class, reactions::handle);
    }

    @Bean
    Projection noteProjection() {
        return Projection.of(
                "note-sums",
                new ProjectionSource(
                        TOPIC,
                        "notes",
                        Map.of(ADDED, NoteAdded.class, GROWN, NoteGrown.class),
                        NotesConfiguration::fold,
                        List.of(Indexes.ascending("owner"))));
    }

    private static void fold(Document row, io.rizhi.kit.event.Event<?> event, io.rizhi.kit.projection.Slices slices) {
        if (event.data() instanceof NoteAdded added) {
            row.append("owner", added.owner()).append("size", 0);
            slices.add(new Document("owner", added.owner()), "notes", 1);
        }
        if (event.data() instanceof NoteGrown grown) {
            if (grown.by() < 0) {
                throw new PoisonRecord("notes do not shrink");
            }
            row.append("size", row.getInteger("size") + grown.by());
            slices.add(new Document("owner", row.getString("owner")), "size", grown.by());
        }
    }

    public record NoteAdded(String owner) {}

    public record NoteGrown(int by) {}
}
