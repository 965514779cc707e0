package vn.sontay.training.people.organisation;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;

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
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.sontay.training")) {
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
