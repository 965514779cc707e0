package vn.sontay.training.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;

/** Every service method that takes an id is called by those of one commune with the ids of another (ORG-12, SEC-14). */
@ExtendWith(ArquillianExtension.class)
class ScopeContainerIT {

    private static final String THEIRS = "xa-son-tay-ha";
    private static final String OURS = "xa-son-tay-thuong";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);
    private static final String CLASS = "(select min(c.id) from training_class c join unit u on u.id = c.organiser_unit_id "
            + "where u.code = ?)";
    private static final Map<String, String> IDS = Map.of("class", "select " + CLASS, "session",
            "select min(s.id) from class_session s where s.class_id = " + CLASS, "enrolment",
            "select min(e.id) from enrolment e where e.class_id = " + CLASS, "person",
            "select min(e.person_id) from enrolment e where e.class_id = " + CLASS, "mark",
            "select min(m.id) from attendance_mark m join enrolment e on e.id = m.enrolment_id where e.class_id = "
                    + CLASS,
            "attempt",
            "select min(a.id) from attempt a join enrolment e on e.id = a.enrolment_id where e.class_id = " + CLASS,
            "unit", "select u.id from unit u where u.code = ?", "issuer",
            "select min(i.id) from issuer i join unit u on u.id = i.unit_id where u.code = ?");
    /** What anybody of the roles may know: what units are called, and lists that a filter narrows. */
    private static final Set<String> OPEN = Set.of("OrganisationQueries.unit", "OrganisationQueries.unitLabel",
            "UnitQueries.tree", "AccountQueries.people");

    @Inject
    BeanManager beans;

    @Inject
    CurrentUser currentUser;

    @Inject
    TestTransactions transactions;

    @Inject
    UnitTrees trees;

    @Test
    void those_of_another_unit_are_refused_by_every_service_method_that_takes_an_id() {
        Map<String, Long> ids = new TreeMap<>();
        IDS.forEach((kind, query) -> ids.put(kind, transactions.count(query, THEIRS)));
        UnitTree tree = trees.now();
        var ours = tree.scope(Set.of(tree.ofCode(OURS).orElseThrow()), LocalDate.now(java.time.ZoneOffset.UTC));
        Caller stranger = new Caller("la", 1, 900_000_001L, "Người Xã Khác", Set.of(Roles.ADMINISTRATOR, Roles.LEADER),
                Map.of(Roles.ADMINISTRATOR, ours, Roles.LEADER, ours));
        Set<String> told = new TreeSet<>();
        Set<String> refusing = new TreeSet<>();
        int tried = 0;
        for (Class<?> type : services()) {
            for (Method method : type.getDeclaredMethods()) {
                if (isForStaff(type, method) && takesAnId(method)) {
                    String name = type.getSimpleName() + "." + method.getName();
                    for (var id : ids.entrySet()) {
                        tried++;
                        currentUser.is(stranger);
                        String outcome = transactions.undone(() -> call(type, method, id.getValue()));
                        if (outcome.equals("refused")) {
                            refusing.add(name);
                        } else if (!outcome.equals("nothing") && !OPEN.contains(name)) {
                            told.add(name + " by a " + id.getKey() + ": " + outcome);
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), told);
        assertTrue(tried > 400, tried + " were tried");
        assertTrue(refusing.size() > 60, "only these refused: " + refusing);
    }

    private List<? extends Class<?>> services() {
        return beans.getBeans(Object.class, new AnnotationLiteral<Any>() {
        }).stream().map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Stateless.class) && type.getName().startsWith("vn.sontay.")
                        && !type.getName().contains(".container."))
                .toList();
    }

    private static boolean isForStaff(Class<?> type, Method method) {
        RolesAllowed roles = method.isAnnotationPresent(RolesAllowed.class)
                ? method.getAnnotation(RolesAllowed.class)
                : type.getAnnotation(RolesAllowed.class);
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic() && roles != null
                && Arrays.stream(roles.value()).anyMatch(Set.of(Roles.ADMINISTRATOR, Roles.LEADER)::contains);
    }

    private static boolean takesAnId(Method method) {
        return Arrays.stream(method.getGenericParameterTypes()).anyMatch(ScopeContainerIT::holdsAnId);
    }

    private static boolean holdsAnId(Type type) {
        if (type instanceof ParameterizedType several) {
            return several.getActualTypeArguments().length == 1 && several.getActualTypeArguments()[0] == Long.class;
        }
        return type == long.class || type == Long.class || type instanceof Class<?> plain && plain.isRecord()
                && Arrays.stream(plain.getRecordComponents()).map(RecordComponent::getGenericType)
                        .anyMatch(ScopeContainerIT::holdsAnId);
    }

    /** @return "refused", "nothing" when nothing was told or done, else what happened */
    private String call(Class<?> type, Method method, long id) {
        try {
            Object[] arguments = Arrays.stream(method.getGenericParameterTypes()).map(each -> argument(each, id))
                    .toArray();
            Object result = method.invoke(unguarded(type), arguments);
            return isNothing(result) ? "nothing" : "was carried out";
        } catch (InvocationTargetException e) {
            return switch (e.getCause()) {
                case RefusedException refused -> "refused";
                case NotFoundException notFound -> "nothing";
                // What was given is senseless otherwise: a rule said so before anything was told or done.
                case DomainException rule -> "nothing";
                default -> String.valueOf(e.getCause());
            };
        } catch (Senseless e) {
            return "nothing";
        } catch (IllegalAccessException e) {
            return e.toString();
        }
    }

    private static boolean isNothing(Object result) {
        return switch (result) {
            case null -> true;
            case Collection<?> several -> several.isEmpty();
            case Map<?, ?> several -> several.isEmpty();
            case Optional<?> one -> one.isEmpty();
            case Page<?> page -> page.total() == 0;
            case Boolean truth -> !truth;
            default -> false;
        };
    }

    private static Object argument(Type type, long id) {
        if (type instanceof ParameterizedType several) {
            Class<?> raw = (Class<?>) several.getRawType();
            boolean ids = holdsAnId(type);
            if (raw == Map.class) {
                return Map.of();
            }
            return raw == Set.class ? ids ? Set.of(id) : Set.of() : ids ? List.of(id) : List.of();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return made(plain, id);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return switch (plain.getSimpleName()) {
            case "long", "Long" -> id;
            case "int", "Integer" -> 1;
            case "boolean", "Boolean" -> true;
            case "String" -> "x";
            case "LocalDate" -> TODAY;
            case "byte[]" -> new byte[0];
            default -> null;
        };
    }

    private static Object made(Class<?> type, long id) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            var constructor = type
                    .getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(parts).map(part -> argument(part.getGenericType(), id)).toArray());
        } catch (ReflectiveOperationException e) {
            throw new Senseless(e);
        }
    }

    /** The service without its guard of roles, with those that it uses. */
    private <T> T unguarded(Class<T> type) {
        T service = new Unmanaged<>(beans, type).newInstance().produce().inject().postConstruct().get();
        for (Field field : type.getDeclaredFields()) {
            if (field.getType().isAnnotationPresent(Stateless.class)) {
                try {
                    field.setAccessible(true);
                    field.set(service, unguarded(field.getType()));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return service;
    }

    /** A command that can't be made of what was given. */
    private static final class Senseless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Senseless(Throwable cause) {
            super(cause);
        }
    }
}
