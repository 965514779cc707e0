package vn.sontay.training.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Constraints;

/**
 * What the constraints of a command say about the fields of its form before anything is typed (FRM-7).
 *
 * @param required whether it mustn't be empty; of rows, and of a record that may be missing, nothing is known before they are
 *     begun
 * @param most characters of its text; 0 for no limit
 */
record FieldRules(boolean required, int most) {

    private static final String ALL = "vn.sontay.training.";
    private static final FieldRules NONE = new FieldRules(false, 0);
    private static final Set<Class<? extends Annotation>> MISSING = Set.of(NotNull.class, NotBlank.class,
            NotEmpty.class);
    private static final Map<String, Map<String, FieldRules>> KNOWN = new ConcurrentHashMap<>();

    /**
     * @param command name of the record, below the application's package; null where the page names none
     * @param field called as the component, with the row's number where there is one
     */
    static FieldRules of(@Nullable String command, String field) {
        return command == null
                ? NONE
                : KNOWN.computeIfAbsent(command, name -> of(type(name)))
                        .getOrDefault(field.replaceFirst("[0-9-]+$", ""), NONE);
    }

    /** @return the record of that name */
    static Class<? extends Record> type(String command) {
        try {
            return Class.forName(ALL + command).asSubclass(Record.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("no command " + command, e);
        }
    }

    /** @return the rules of all fields of the command, by their names without numbers of rows */
    static Map<String, FieldRules> of(Class<? extends Record> command) {
        Map<String, FieldRules> rules = new HashMap<>();
        add(rules, command, true);
        return Map.copyOf(rules);
    }

    private static void add(Map<String, FieldRules> rules, Class<?> owner, boolean always) {
        for (RecordComponent part : owner.getRecordComponents()) {
            Class<? extends Record> rows = SentRows.rowOf(part);
            if (rows != null) {
                add(rules, rows, false);
            } else if (part.getType().isRecord()) {
                add(rules, part.getType(), always && !part.getAnnotatedType().isAnnotationPresent(Nullable.class));
            } else {
                rules.put(part.getName(), of(owner, part.getName(), always));
            }
        }
    }

    private static FieldRules of(Class<?> owner, String component, boolean always) {
        boolean required = false;
        int most = 0;
        for (ConstraintDescriptor<?> each : Constraints.on(owner, component)) {
            Annotation constraint = each.getAnnotation();
            required |= always && MISSING.contains(constraint.annotationType());
            most = constraint instanceof Size size && size.max() < Integer.MAX_VALUE ? size.max() : most;
        }
        return new FieldRules(required, most);
    }
}
