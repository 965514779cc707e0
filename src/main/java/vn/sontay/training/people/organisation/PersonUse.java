package vn.sontay.training.people.organisation;

/** Something that hangs on a person, so that they stay for good: told by the feature that knows it (ORG-17). */
public interface PersonUse {

    /** @return the SQL condition that the person whose table alias is {@code p} has it */
    String condition();
}
