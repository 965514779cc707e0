package vn.sontay.training;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.ProjectClasses;

/** The house rules of the README's feature table, checked. */
class ArchitectureTest {

    private static final String ROOT = "vn.sontay.training";

    /** Which feature may import which, besides {@code shared}; a feature's {@code .web} may also import {@code web}. */
    static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(Map.entry("shared", Set.of()),
            Map.entry("organisation", Set.of()), Map.entry("claim", Set.of()),
            Map.entry("curriculum", Set.of("claim")),
            Map.entry("security", Set.of("organisation")), Map.entry("plan", Set.of("organisation", "curriculum")),
            Map.entry("trainingclass", Set.of("organisation", "curriculum", "plan", "security")),
            Map.entry("roster", Set.of("organisation", "security", "trainingclass")),
            Map.entry("fieldwork", Set.of("trainingclass", "curriculum", "security")),
            Map.entry("progress", Set.of("trainingclass", "curriculum", "security", "fieldwork")),
            Map.entry("lawchange",
                    Set.of("claim", "curriculum", "progress", "trainingclass", "attendance", "organisation")),
            Map.entry("recording", Set.of("trainingclass", "curriculum", "security")),
            Map.entry("inquiry", Set.of("trainingclass", "curriculum")),
            Map.entry("glossary", Set.of("claim", "curriculum")),
            Map.entry("search", Set.of("curriculum", "card", "glossary", "progress", "security")),
            Map.entry("question", Set.of("claim", "curriculum", "security")),
            Map.entry("card", Set.of("claim", "curriculum", "security")),
            Map.entry("basis",
                    Set.of("claim", "curriculum", "card", "glossary", "kit", "lawchange", "question", "security")),
            Map.entry("pack",
                    Set.of("claim", "curriculum", "card", "kit", "lawchange", "glossary", "search", "question", "quiz",
                            "plan",
                            "trainingclass",
                            "organisation",
                            "security")),
            Map.entry("interchange", Set.of("question", "curriculum", "security")),
            Map.entry("quiz", Set.of("question", "trainingclass", "curriculum", "security")),
            Map.entry("quizresults", Set.of("quiz", "question", "trainingclass", "security")),
            Map.entry("paperquiz", Set.of("quiz", "question", "trainingclass", "security")),
            Map.entry("attendance", Set.of("trainingclass", "curriculum", "security", "document", "organisation")),
            Map.entry("typesetting", Set.of("curriculum")),
            Map.entry("booklet", Set.of("trainingclass", "curriculum", "typesetting", "security")),
            Map.entry("kit", Set.of("trainingclass", "claim", "curriculum", "typesetting", "security")),
            Map.entry("feedback", Set.of("trainingclass", "curriculum", "organisation", "security")),
            Map.entry("completion",
                    Set.of("trainingclass", "progress", "quiz", "attendance", "organisation", "curriculum")),
            Map.entry("document", Set.of("trainingclass", "organisation")),
            Map.entry("certificate",
                    Set.of("completion", "trainingclass", "quiz", "organisation", "curriculum", "plan", "security",
                            "document", "lawchange")),
            Map.entry("breach", Set.of("document", "certificate", "organisation")),
            Map.entry("reported", Set.of("plan")),
            Map.entry("effect", Set.of("organisation", "trainingclass", "completion")),
            Map.entry("funding", Set.of("plan", "trainingclass", "completion")),
            Map.entry("mail", Set.of("trainingclass", "organisation", "security")),
            Map.entry("classpaper",
                    Set.of("document", "certificate", "attendance", "trainingclass", "plan", "organisation",
                            "curriculum", "security")),
            Map.entry("report",
                    Set.of("organisation", "curriculum", "plan", "trainingclass", "fieldwork", "progress", "quiz",
                            "attendance", "completion", "certificate", "document", "feedback", "paperquiz", "security",
                            "audit", "reported", "funding")),
            Map.entry("audit", Set.of()),
            Map.entry("privacy",
                    Set.of("organisation", "security", "trainingclass", "inquiry", "attendance", "quiz", "paperquiz",
                            "certificate", "audit")),
            Map.entry("viewlog", Set.of("organisation", "security")),
            Map.entry("operation", Set.of("mail", "pack", "security")),
            Map.entry("web", Set.of()));

    /** What somebody looks for, and the features that they find there; the others stand on the landing. */
    static final Map<String, Set<String>> WINGS = Map.of("people",
            Set.of("organisation", "security", "audit", "roster", "privacy", "viewlog"),
            "learning",
            Set.of("claim", "curriculum", "lawchange", "card", "glossary", "fieldwork", "progress", "search",
                    "recording", "inquiry", "typesetting",
                    "booklet",
                    "kit", "pack"),
            "assessment",
            Set.of("question", "basis", "interchange", "quiz", "quizresults", "paperquiz"), "teaching",
            Set.of("plan", "trainingclass", "attendance", "feedback", "mail"), "outcome",
            Set.of("completion", "document", "certificate", "classpaper", "breach", "reported", "funding", "effect",
                    "report"));

    /** Rooms at the edge: they may read from any feature, and nobody imports them. */
    static final Set<String> EDGE = Set.of("home", "demo", "launch");

    private static final JavaClasses CLASSES = ProjectClasses.all();

    @Test
    void every_feature_imports_only_what_the_table_allows() {
        Set<String> broken = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String from = feature(type);
            type.getDirectDependenciesFromSelf().forEach(dependency -> {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(ROOT + ".") && !mayImport(type, from, feature(target))) {
                    broken.add(from + (isWeb(type) ? ".web" : "") + " → " + feature(target) + ": "
                            + dependency.getDescription());
                }
            });
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void the_feature_roots_import_no_pages_and_know_no_faces() {
        noClasses().that().resideOutsideOfPackages(ROOT + "..web", ROOT + ".web").and().resideInAPackage(ROOT + "..")
                .should()
                .dependOnClassesThat().resideInAnyPackage("jakarta.faces..", "org.primefaces..").check(CLASSES);
        noClasses().that().resideOutsideOfPackages(ROOT + "..web", ROOT + ".home").and().resideInAPackage(ROOT + "..")
                .should()
                .dependOnClassesThat().resideInAnyPackage(ROOT + ".*.web", ROOT + ".*.*.web").check(CLASSES);
    }

    @Test
    void there_are_no_circles_between_features() {
        slices().assignedFrom(new SliceAssignment() {

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith(ROOT)
                        ? SliceIdentifier.of(feature(type))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "features";
            }
        }).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_rooms_of_a_feature_form_no_circle() {
        slices().assignedFrom(new SliceAssignment() {

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith(ROOT)
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "rooms";
            }
        }).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void what_changes_an_entity_stands_in_its_room() {
        noClasses().that().resideInAPackage(ROOT + "..web..").should().dependOnClassesThat()
                .areAnnotatedWith(Entity.class).check(CLASSES);
    }

    @Test
    void every_feature_stands_in_the_wing_where_it_is_looked_for() {
        Set<String> misplaced = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            WINGS.forEach((wing, rooms) -> {
                boolean within = type.getPackageName().startsWith(ROOT + "." + wing + ".");
                if (within != rooms.contains(feature(type))) {
                    misplaced.add(type.getPackageName());
                }
            });
        }
        assertEquals(Set.of(), misplaced);
    }

    @Test
    void pages_never_see_an_entity_manager() {
        noClasses().that().resideInAPackage(ROOT + "..web..").should().dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(CLASSES);
    }

    @Test
    void what_the_database_keeps_and_what_pages_show_know_no_entity_manager() {
        noClasses().that().areAnnotatedWith(Entity.class).or().areRecords().or().areEnums().should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class).check(CLASSES);
    }

    @Test
    void nobody_asks_for_the_time_without_a_clock() {
        Set<String> broken = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getMethodCallsFromSelf().forEach(call -> {
                boolean now = call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty()
                        && call.getTargetOwner().getPackageName().startsWith("java.time");
                boolean oldStyle = call.getTargetOwner().getFullName().equals("java.lang.System")
                        && call.getTarget().getName().equals("currentTimeMillis");
                if (now || oldStyle) {
                    broken.add(call.getDescription());
                }
            });
        }
        assertEquals(Set.of(), broken);
    }

    @Test
    void every_service_method_declares_who_may_call_it() {
        List<String> open = new ArrayList<>();
        int checked = 0;
        for (JavaClass type : CLASSES) {
            if (type.isAnnotatedWith(Stateless.class)) {
                for (JavaMethod method : type.getMethods()) {
                    if (method.getModifiers().contains(JavaModifier.PUBLIC)
                            && !method.getModifiers().contains(JavaModifier.STATIC)) {
                        checked++;
                        if (!declaresAccess(type, method)) {
                            open.add(method.getFullName());
                        }
                    }
                }
            }
        }
        assertTrue(checked > 0);
        assertEquals(List.of(), open);
    }

    @Test
    void services_and_queries_are_what_the_container_guards() {
        classes().that().haveNameMatching(".*(Service|Queries)").and(not(nameMatching(".*SettingService"))).should()
                .beAnnotatedWith(Stateless.class).check(CLASSES);
    }

    @Test
    void every_package_is_null_marked_and_says_what_it_is_for() {
        Set<String> described = CLASSES.stream().filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName).collect(toSet());
        Set<String> missing = new HashSet<>(CLASSES.stream().map(JavaClass::getPackageName).collect(toSet()));
        missing.removeAll(described);
        assertEquals(Set.of(), missing);
    }

    @Test
    void there_is_one_logger_style_and_no_printing() {
        noClasses().that().resideOutsideOfPackage(ROOT + ".launch").should()
                .accessField(System.class, "out").orShould().accessField(System.class, "err").check(CLASSES);
        fields().that().haveRawType(java.util.logging.Logger.class).should().bePrivate().andShould().beStatic()
                .allowEmptyShould(true).check(CLASSES);
        noClasses().that(resideInAnyPackage(ROOT + "..")).should().dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "org.apache.commons.logging..").check(CLASSES);
    }

    /** A page asks its getters as often as it likes: what they tell is read before, or kept by {@link vn.sontay.training.web.Once}. */
    @Test
    void a_getter_of_a_page_asks_no_service() {
        List<String> asking = CLASSES.stream().filter(type -> type.getSimpleName().endsWith("Backing"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .filter(method -> method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isAnnotatedWith(Stateless.class)))
                .map(JavaMethod::getFullName).toList();
        assertEquals(List.of(), asking);
    }

    private static boolean declaresAccess(JavaClass type, JavaMethod method) {
        return method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class)
                || method.isAnnotatedWith(DenyAll.class) || type.isAnnotatedWith(RolesAllowed.class)
                || type.isAnnotatedWith(PermitAll.class);
    }

    private static boolean mayImport(JavaClass type, String from, String to) {
        if (from.equals(to) || to.equals("shared") || EDGE.contains(from)) {
            return !(EDGE.contains(to) && !from.equals(to));
        }
        return MAY_IMPORT.getOrDefault(from, Set.of()).contains(to) || isWeb(type) && to.equals("web");
    }

    /** @return the room that a class stands in, without its wing; empty for the root and for what describes a wing */
    private static String feature(JavaClass type) {
        List<String> path = List.of(type.getPackageName().replaceFirst(ROOT + "[.]?", "").split("\\."));
        if (!WINGS.containsKey(path.getFirst())) {
            return path.getFirst();
        }
        return path.size() > 1 ? path.get(1) : "";
    }

    private static boolean isWeb(JavaClass type) {
        return type.getPackageName().endsWith(".web");
    }
}
