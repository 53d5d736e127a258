package io.rizhi.study.audit;

/**
 * Whom or what an entry is about.
 *
 * @param id     of that kind; empty when the kind says it all
 * @param detail what the id does not say, as ids; empty when there is nothing to add
 */
public record Subject(Kind kind, String id, String detail) {

    /** What the id names. */
    public enum Kind {
        PERSON,
        UNIT,
        PLAN,
        /** Everybody whom the actor may see. */
        SCOPE,
        /** The trail itself. */
        AUDIT
    }

    public static Subject person(String id) {
        return new Subject(Kind.PERSON, id, "");
    }

    /** One day of a plan of a person. */
    public static Subject day(String person, String plan, int day) {
        return new Subject(Kind.PERSON, person, plan + ":" + day);
    }

    public static Subject unit(String id) {
        return new Subject(Kind.UNIT, id, "");
    }

    public static Subject plan(String id) {
        return new Subject(Kind.PLAN, id, "");
    }

    public static Subject scope() {
        return new Subject(Kind.SCOPE, "", "");
    }

    static Subject audit() {
        return new Subject(Kind.AUDIT, "", "");
    }
}
