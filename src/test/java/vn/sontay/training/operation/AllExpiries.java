package vn.sontay.training.operation;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sontay.training.shared.retention.Expiring;
import vn.sontay.training.shared.retention.Expiry;
import vn.sontay.training.testing.ProjectClasses;

/** Finds the features that delete by the clock, as the container does. */
final class AllExpiries {

    private static final List<Expiring> FEATURES = features();

    private AllExpiries() {
    }

    static List<Expiring> of() {
        return FEATURES;
    }

    static List<Expiry> found() {
        return FEATURES.stream().flatMap(each -> each.expiries().stream()).toList();
    }

    private static List<Expiring> features() {
        List<Expiring> features = new ArrayList<>();
        ProjectClasses.all().stream()
                .filter(type -> type.isAssignableTo(Expiring.class) && !type.isInterface())
                .sorted(Comparator.comparing(JavaClass::getName)).forEach(type -> features.add(made(type.reflect())));
        return features;
    }

    private static Expiring made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Expiring) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
