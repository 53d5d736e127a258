package io.rizhi.kit.projection;

import io.rizhi.kit.event.Containers;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.LogTruncationException;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Repeats a batch without end, and follows a log that was cut instead of only writing about it. */
final class LogCutHandler extends DefaultErrorHandler {

    private final GenerationRun run;

    LogCutHandler(GenerationRun run) {
        super(Containers.backOff());
        this.run = run;
    }

    @Override
    public void handleOtherException(
            Exception thrown, Consumer<?, ?> consumer, MessageListenerContainer container, boolean batchListener) {
        OffsetOutOfRangeException cut = cause(thrown);
        if (cut == null) {
            super.handleOtherException(thrown, consumer, container, batchListener);
            return;
        }
        Map<TopicPartition, OffsetAndMetadata> known =
                cut instanceof LogTruncationException truncated ? truncated.divergentOffsets() : Map.of();
        consumer.beginningOffsets(cut.partitions()).forEach((partition, beginning) -> {
            OffsetAndMetadata agreed = known.get(partition);
            run.goBack(consumer, partition, agreed == null ? beginning : Math.max(beginning, agreed.offset()));
        });
    }

    private static @org.jspecify.annotations.Nullable OffsetOutOfRangeException cause(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof OffsetOutOfRangeException cut) {
                return cut;
            }
        }
        return null;
    }
}
