package vn.sontay.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.ProjectClasses;

/** Nothing is kept that nobody calls. */
class CallersTest {

    private static final String ROOT = "vn.sontay.training";
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    /** What only tests ask: the state of what is kept. */
    private static final Set<String> ASKED_BY_TESTS = Set.of("ArchivedLesson.sha256",
            "Attempt.drawSeed", "Attempt.drawVersion", "Grading.markingVersion", "Unit.fromContent", "Unit.parentId",
            "Unit.successorIds", "UnitTree.exists", "FactEdition.knownOn", "FactEdition.tookEffectOn",
            "SessionEdition.removed", "ContentException.problems", "OrganisationQueries.unitsOn",
            "ViewsOfPerson.of", "KeptData.of", "Retention.limit", "QuestionCatalogue.replace",
            "CurriculumCatalogue.replace");
    private static final JavaClasses CLASSES = ProjectClasses.all();

    @Test
    void every_method_has_a_caller_in_the_code_or_in_a_page() {
        Set<String> pages = words();
        Set<String> uncalled = new TreeSet<>();
        int checked = 0;
        for (JavaClass type : CLASSES) {
            for (JavaMethod method : type.getMethods()) {
                checked++;
                if (!ASKED_BY_TESTS.contains(type.getSimpleName() + "." + method.getName()) && !isCalled(method)
                        && !isNamedIn(pages, method) && !isCalledFromOutside(method)) {
                    uncalled.add(method.getFullName());
                }
            }
        }
        assertTrue(checked > 1000, "only " + checked);
        assertEquals(Set.of(), uncalled, () -> "\n" + String.join("\n", uncalled) + "\n");
    }

    private static boolean isCalled(JavaMethod method) {
        return Stream.concat(method.getCallsOfSelf().stream(), method.getReferencesToSelf().stream())
                .anyMatch(access -> !access.getOrigin().equals(method));
    }

    private static boolean isNamedIn(Set<String> pages, JavaMethod method) {
        String name = method.getName();
        String property = name.replaceFirst("^(get|is|set)(?=[A-Z])", "");
        return pages.contains(name) || !property.equals(name)
                && pages.contains(property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1));
    }

    /** The container and libraries call what an annotation, a type of theirs or the language marks. */
    private static boolean isCalledFromOutside(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return method.getModifiers().contains(JavaModifier.SYNTHETIC)
                || method.getModifiers().contains(JavaModifier.BRIDGE)
                || !method.getAnnotations().isEmpty()
                || method.getParameters().stream().anyMatch(parameter -> !parameter.getAnnotations().isEmpty())
                || owner.isRecord() || owner.isEnum() || owner.isAnnotation()
                || method.getName().equals("main")
                || overrides(method)
                || owner.isAssignableTo(DataSource.class) || owner.isAssignableTo(CharSequence.class);
    }

    private static boolean overrides(JavaMethod method) {
        Set<JavaClass> above = new HashSet<>(method.getOwner().getAllRawSuperclasses());
        above.addAll(method.getOwner().getAllRawInterfaces());
        return above.stream().anyMatch(type -> type.getMethods().stream().anyMatch(each -> isSame(each, method)));
    }

    private static boolean isSame(JavaCodeUnit one, JavaMethod other) {
        return one.getName().equals(other.getName())
                && one.getRawParameterTypes().size() == other.getRawParameterTypes().size();
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                WORD.matcher(Files.readString(file)).results().forEach(word -> words.add(word.group()));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }
}
