package io.rizhi.gateway.session;

import io.rizhi.gateway.ids.PersonId;
import io.rizhi.gateway.session.model.PersonFacts;
import io.rizhi.gateway.session.model.Session;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/** Shape of a session in MongoDB. The secret itself is in no field. */
final class SessionDocument {

    static final String ID = "_id";
    static final String SID = "sid";
    static final String PERSON = "person";
    static final String PERSON_ID = "person.id";
    static final String ROLES_VERSION = "person.rolesVersion";
    static final String CREDENTIALS_VERSION = "person.credentialsVersion";
    static final String LAST_SEEN = "lastSeenAt";
    static final String EXPIRES = "expiresAt";

    private static final int SCHEMA = 1;

    private SessionDocument() {}

    static Document of(Session session, Instant expiresAt) {
        return new Document(ID, session.key())
                .append("schema", SCHEMA)
                .append(SID, session.sid())
                .append("csrfKey", session.csrfKey())
                .append(PERSON, of(session.person()))
                .append("device", session.device())
                .append("signedInAt", Date.from(session.signedInAt()))
                .append(LAST_SEEN, Date.from(session.lastSeenAt()))
                .append("endsAt", Date.from(session.endsAt()))
                .append(EXPIRES, Date.from(expiresAt));
    }

    static Document of(PersonFacts person) {
        return new Document("id", person.personId().value())
                .append("displayName", person.displayName())
                .append("roles", person.roles())
                .append("rolesVersion", person.rolesVersion())
                .append("scopeUnits", person.scopeUnits())
                .append("language", person.language())
                .append("zone", person.zone())
                .append("organisation", person.organisation())
                .append("mustChangePassword", person.mustChangePassword())
                .append("credentialsVersion", person.credentialsVersion());
    }

    static Session toSession(Document document) {
        return new Session(
                document.getString(ID),
                document.getString(SID),
                document.getString("csrfKey"),
                toPerson(document.get(PERSON, Document.class)),
                document.getString("device"),
                document.getDate("signedInAt").toInstant(),
                document.getDate(LAST_SEEN).toInstant(),
                document.getDate("endsAt").toInstant());
    }

    private static PersonFacts toPerson(Document person) {
        return new PersonFacts(
                new PersonId(person.getString("id")),
                person.getString("displayName"),
                person.getList("roles", String.class),
                person.getInteger("rolesVersion"),
                person.getList("scopeUnits", String.class),
                person.getString("language"),
                person.getString("zone"),
                person.getString("organisation"),
                person.getBoolean("mustChangePassword", false),
                person.getInteger("credentialsVersion", 0));
    }
}
