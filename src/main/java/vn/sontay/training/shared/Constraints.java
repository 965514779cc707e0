package vn.sontay.training.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the components of a command holds for whoever gives it, a form or not (SHA-6). A constraint's message is the
 * key of a text; the least and the most that it allows fill the text's places.
 */
public final class Constraints {

    private static final Set<Class<?>> MISSING = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);
    private static final Validator VALIDATOR = Validation.byDefaultProvider().configure()
            .messageInterpolator(new Keys()).buildValidatorFactory().getValidator();

    private Constraints() {
    }

    /** @throws RuleException beside each component that is wrong, all of them at once */
    public static void check(Record command) {
        Map<String, RuleException> refusals = byField(VALIDATOR.validate(command));
        RuleException.throwAll(inOrder(command.getClass(), refusals));
    }

    /** @return what is wrong about a value before there is a command to put it in, or null */
    public static @Nullable RuleException refusal(Class<? extends Record> command, String component,
            @Nullable Object value) {
        return byField(VALIDATOR.validateValue(command, component, value)).get(component);
    }

    /** @return the constraints on a component, what mustn't be missing first */
    public static List<ConstraintDescriptor<?>> on(Class<?> command, String component) {
        var described = VALIDATOR.getConstraintsForClass(command).getConstraintsForProperty(component);
        return described == null
                ? List.of()
                : described.getConstraintDescriptors().stream().sorted(Comparator.comparing(Constraints::rank))
                        .toList();
    }

    /** Each field says one thing at a time: that it is missing before that it is wrong. */
    private static Map<String, RuleException> byField(Collection<? extends ConstraintViolation<?>> violations) {
        Map<String, RuleException> refusals = new LinkedHashMap<>();
        violations.stream().sorted(Comparator.comparing(each -> rank(each.getConstraintDescriptor()))).forEach(each -> {
            String field = field(each.getPropertyPath());
            refusals.putIfAbsent(field, RuleException.at(field, each.getMessageTemplate(),
                    limits(owner(each), last(each.getPropertyPath()), each.getMessageTemplate()).toArray()));
        });
        return refusals;
    }

    private static String rank(ConstraintDescriptor<?> constraint) {
        Class<?> type = constraint.getAnnotation().annotationType();
        return (MISSING.contains(type) ? "0" : "1") + type.getSimpleName();
    }

    private static Class<?> owner(ConstraintViolation<?> violation) {
        Object leaf = violation.getLeafBean();
        return leaf == null ? violation.getRootBeanClass() : leaf.getClass();
    }

    private static String last(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = Objects.requireNonNullElse(node.getName(), name);
        }
        return name;
    }

    /** A field is called as its component, however deep the record stands in which it is; in rows its row's number follows. */
    private static String field(Path path) {
        String row = "";
        for (Path.Node node : path) {
            Object number = node.getIndex() == null ? node.getKey() : node.getIndex();
            row = number == null ? row : row.isEmpty() ? number.toString() : row + "-" + number;
        }
        return last(path) + row;
    }

    /** @return what fills the places of a text: the least and the most that constraints of that text allow */
    public static List<Object> limits(Class<?> command, String component, String text) {
        List<Object> least = new ArrayList<>();
        List<Object> most = new ArrayList<>();
        for (ConstraintDescriptor<?> each : on(command, component)) {
            if (each.getMessageTemplate().equals(text)) {
                switch (each.getAnnotation()) {
                    case Min min -> least.add(min.value());
                    case Max max -> most.add(max.value());
                    case Size size -> {
                        if (size.min() > 0) {
                            least.add(size.min());
                        }
                        most.add(size.max());
                    }
                    default -> {
                    }
                }
            }
        }
        least.addAll(most);
        return least;
    }

    private static List<RuleException> inOrder(Class<?> type, Map<String, RuleException> refusals) {
        List<String> order = components(type).toList();
        return refusals.entrySet().stream().sorted(Comparator.comparingInt(each -> {
            int place = order.indexOf(each.getKey());
            return place < 0 ? order.size() : place;
        })).map(Map.Entry::getValue).toList();
    }

    private static Stream<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(each -> each.getType().isRecord()
                ? components(each.getType())
                : Stream.of(each.getName()));
    }

    /** The words stand in the features' bundles; here a message is their key. */
    private static final class Keys implements MessageInterpolator {

        @Override
        public String interpolate(String key, Context context) {
            return key;
        }

        @Override
        public String interpolate(String key, Context context, Locale locale) {
            return key;
        }
    }
}
