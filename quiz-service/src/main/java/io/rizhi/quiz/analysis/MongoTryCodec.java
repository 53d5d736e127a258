package io.rizhi.quiz.analysis;

import io.rizhi.quiz.analysis.FirstTries.Try;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Reads a try out of its row in one pass, without a document in between: there are many. */
final class MongoTryCodec implements Codec<Try> {
    private static final byte[] NONE = {};

    @Override
    public Try decode(BsonReader reader, DecoderContext context) {
        String duty = "";
        long startedAt = 0;
        byte[] marks = NONE;
        byte[] most = NONE;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case AttemptRowDocument.DUTY -> duty = reader.readString();
                case AttemptRowDocument.STARTED -> startedAt = reader.readDateTime();
                case AttemptRowDocument.MARKS -> marks = reader.readBinaryData().getData();
                case AttemptRowDocument.MOST -> most = reader.readBinaryData().getData();
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        return new Try(duty, startedAt, marks, most);
    }

    @Override
    public void encode(BsonWriter writer, Try value, EncoderContext context) {
        throw new UnsupportedOperationException("rows are written by the projection");
    }

    @Override
    public Class<Try> getEncoderClass() {
        return Try.class;
    }
}
