package vn.sontay.training.people.organisation;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.testing.ProjectClasses;

/** Takes the container's place in finding every feature that names units, so that none can be forgotten. */
public final class FeaturesOfUnits {

    private static final List<UnitUse> ALL = find();

    private FeaturesOfUnits() {
    }

    /** @return what all features answer */
    public static UnitUse[] all() {
        return ALL.toArray(UnitUse[]::new);
    }

    private static List<UnitUse> find() {
        List<UnitUse> found = new ArrayList<>();
        for (JavaClass type : ProjectClasses.all()) {
            if (type.isAssignableTo(UnitUse.class) && !type.isInterface()) {
                try {
                    Constructor<?> constructor = type.reflect().getDeclaredConstructor();
                    constructor.setAccessible(true);
                    found.add((UnitUse) constructor.newInstance());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return found;
    }
}
