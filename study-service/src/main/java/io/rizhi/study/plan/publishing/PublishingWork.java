package io.rizhi.study.plan.publishing;

/** Does what publishing and closing leave to be done. */
public interface PublishingWork {

    /** There may be something to do. */
    void wake();
}
