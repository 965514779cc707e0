package vn.sontay.training.people.organisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The question what somebody is in whose data are to be used for nothing, or what they would be in again (ORG-19). Features that let people
 * take part in something observe it and answer; who restricts doesn't know which these are.
 */
public final class RestrictionExamined {

    private final long personId;
    private final @Nullable Long restrictionId;
    private final boolean held;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param restrictionId the one that is to be lifted; null where there is none yet
     * @param held whether what is told of is to stay so until the transaction ends
     */
    public RestrictionExamined(long personId, @Nullable Long restrictionId, boolean held) {
        this.personId = personId;
        this.restrictionId = restrictionId;
        this.held = held;
    }

    public long personId() {
        return personId;
    }

    public @Nullable Long restrictionId() {
        return restrictionId;
    }

    public boolean held() {
        return held;
    }

    /** Tells of something, for people to read, in Vietnamese. */
    public void told(String line) {
        lines.add(line);
    }

    /** @return what was told */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
