package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The staff of the classes that this request has asked for, so that each is read once. For {@link ClassAccess} alone. */
@RequestScoped
class AskedStaff {

    /** Where there is no request: it remembers nothing. */
    static final AskedStaff NONE = new AskedStaff() {

        @Override
        List<ClassStaff> of(long classId, Supplier<List<ClassStaff>> read) {
            return read.get();
        }
    };

    private final Map<Long, List<ClassStaff>> known = new HashMap<>();

    List<ClassStaff> of(long classId, Supplier<List<ClassStaff>> read) {
        List<ClassStaff> staff = known.getOrDefault(classId, List.of());
        if (staff.isEmpty()) {
            staff = List.copyOf(read.get());
            known.put(classId, staff);
        }
        return staff;
    }

    void forget(long classId) {
        known.remove(classId);
    }
}
