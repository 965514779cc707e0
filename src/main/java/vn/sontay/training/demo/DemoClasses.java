package vn.sontay.training.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** What the demo's classes are, in the order in which they were held. */
@Dependent
class DemoClasses {

    @Inject
    FirstClass first;

    @Inject
    ExtraClass extra;

    @Inject
    UnsignedClass unsigned;

    @Inject
    RunningClasses running;

    @Inject
    DemoCommunes communes;

    /** @param people the people's ids by user name */
    void open(Map<String, Long> people) {
        first.hold(people);
        extra.hold(people);
        unsigned.hold(people);
        running.begin(people);
        communes.hold(people);
    }
}
