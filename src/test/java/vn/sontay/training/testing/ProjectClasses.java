package vn.sontay.training.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The project's own classes but for its tests, read once: reading them is what house rules cost. */
public final class ProjectClasses {

    public static final String ROOT = "vn.sontay.training";

    private static final class Holder {

        private static final JavaClasses READ = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);

        private Holder() {
        }
    }

    private ProjectClasses() {
    }

    /** @return all of them */
    public static JavaClasses all() {
        return Holder.READ;
    }
}
