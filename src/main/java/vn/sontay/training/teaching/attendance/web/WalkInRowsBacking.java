package vn.sontay.training.teaching.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.teaching.attendance.walkin.WalkInQueries;
import vn.sontay.training.teaching.attendance.walkin.WalkInRow;

/** Those who came without being in the class, beneath its roll and its list. */
@Named
@RequestScoped
public class WalkInRowsBacking {

    @Inject
    WalkInQueries queries;

    private final Map<Long, List<WalkInRow>> rows = new HashMap<>();

    /** @return those who wait, by class: read when it is first asked for */
    public List<WalkInRow> waiting(long classId) {
        return rows.computeIfAbsent(classId,
                each -> queries.ofClass(each).stream().filter(WalkInRow::waiting).toList());
    }
}
