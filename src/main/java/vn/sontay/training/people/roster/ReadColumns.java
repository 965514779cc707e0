package vn.sontay.training.people.roster;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Says what the columns of a list are, in their order (ROS-2). */
public record ReadColumns(String requestId, long draftId, List<ColumnOf> columns) {

    /** What one column is. */
    public record ColumnOf(@NotNull(message = "web.choice") RosterField field) {
    }

    public ReadColumns {
        columns = List.copyOf(columns);
    }
}
