package vn.sontay.training.container;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.TimeSource;

/**
 * Arguments for a method, each made from its name: an id or a code is that of something of theirs.
 *
 * @param only the key of the one that is theirs, where the others are the caller's own; else null
 */
record Arguments(OtherCommune theirs, @Nullable String only) {

    /** Numbers and ids of what belongs to nobody: versions, seeds, what the bank and the lessons are made of. */
    private static final Set<String> OPEN = Set.of("version", "staysVersion", "editionId", "seed", "seq", "draftId",
            "packId", "keyId",
            "seen", "learnt", "number");

    /** @return the keys of what is owned */
    Set<String> owned(Class<?> type, Method method) {
        Set<String> found = new TreeSet<>();
        walk(type, method, (owner, name) -> {
            if (theirs.knows(owner, name)) {
                found.add(OtherCommune.key(owner, name));
            }
        });
        return found;
    }

    /** @return the names of ids that are neither owned nor open */
    Set<String> unknown(Class<?> type, Method method) {
        Set<String> found = new TreeSet<>();
        for (Parameter each : method.getParameters()) {
            visit(type.getSimpleName() + "." + method.getName(), each.getName(), each.getParameterizedType(),
                    (owner, name) -> {
                        if (!theirs.knows(owner, name) && !OPEN.contains(name)) {
                            found.add(owner + "." + name);
                        }
                    }, false);
        }
        return found;
    }

    private void walk(Class<?> type, Method method, BiConsumer<String, String> visitor) {
        for (Parameter each : method.getParameters()) {
            visit(type.getSimpleName() + "." + method.getName(), each.getName(), each.getParameterizedType(), visitor,
                    true);
        }
    }

    private static void visit(String owner, String name, Type type, BiConsumer<String, String> visitor,
            boolean texts) {
        if (type instanceof ParameterizedType several) {
            visit(owner, name, several.getActualTypeArguments()[0], visitor, texts);
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            for (RecordComponent each : plain.getRecordComponents()) {
                visit(plain.getSimpleName(), each.getName(), each.getGenericType(), visitor, texts);
            }
        } else if (type == long.class || type == Long.class || texts && type == String.class) {
            visitor.accept(owner, name);
        }
    }

    /** @return one for each of its parameters */
    Object[] of(Class<?> type, Method method) {
        return Arrays.stream(method.getParameters())
                .map(each -> argument(type.getSimpleName() + "." + method.getName(), each.getName(),
                        each.getParameterizedType()))
                .toArray();
    }

    private Object argument(String owner, String name, Type type) {
        if (type instanceof ParameterizedType several) {
            Object first = argument(owner, name, several.getActualTypeArguments()[0]);
            Class<?> raw = (Class<?>) several.getRawType();
            if (raw == Map.class) {
                Object second = argument(owner, name, several.getActualTypeArguments()[1]);
                return first == null || second == null ? Map.of() : Map.of(first, second);
            }
            Collection<?> one = first == null ? List.of() : List.of(first);
            return raw == Set.class ? Set.copyOf(one) : one;
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return switch (plain.getSimpleName()) {
            case "long", "Long" -> theirs.knows(owner, name)
                    ? theirs.id(owner, name, only != null && !only.equals(OtherCommune.key(owner, name)))
                    : 1L;
            case "String" -> theirs.knows(owner, name)
                    ? theirs.text(owner, name)
                    : name.equals("requestId") ? UUID.randomUUID().toString() : theirs.open(owner, name);
            case "int", "Integer" -> name.equals("birthYear") ? 1980 : 1;
            case "boolean", "Boolean" -> true;
            case "LocalDate" -> LocalDate.now(TimeSource.ZONE);
            case "Instant" -> Instant.now();
            case "BigDecimal" -> BigDecimal.ONE;
            case "byte[]" -> new byte[0];
            default -> null;
        };
    }

    /** @return null for one that can't be made of these */
    private @Nullable Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            var constructor = type
                    .getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts)
                    .map(part -> argument(type.getSimpleName(), part.getName(), part.getGenericType())).toArray());
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
