package vn.sontay.training.container;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;

/** The public methods of the services, to be called past the container's check of roles, each in a transaction that is undone. */
@ApplicationScoped
public class ServiceMethods {

    private final Map<Class<?>, Object> made = new HashMap<>();

    @Inject
    BeanManager beans;

    @Inject
    CurrentUser currentUser;

    @Inject
    TestTransactions transactions;

    @Inject
    OtherCommune theirs;

    /** A method with arguments that name what is theirs. */
    record Call(ServiceMethods services, Class<?> type, Method method) {

        /** @return what came of it, in a word */
        String by(Caller caller) {
            return by(caller, null);
        }

        /** @return the same with one thing of theirs among the caller's own */
        String by(Caller caller, @Nullable String only) {
            services.currentUser.is(caller);
            return services.transactions.undone(() -> services.call(this, only));
        }

        /** @return the names of what it takes of theirs */
        Set<String> owned() {
            return new Arguments(services.theirs, null).owned(type, method);
        }

        @Override
        public String toString() {
            return type.getSimpleName() + "." + method.getName();
        }
    }

    /** @return the methods that this role may call with an id of something owned */
    List<Call> takingOwnedIds(String role) {
        return all().filter(call -> roles(call).contains(role) && !call.owned().isEmpty()).toList();
    }

    /** @return the names of ids that are known neither as owned nor as open to all */
    Set<String> unknownNames() {
        Set<String> unknown = new TreeSet<>();
        all().forEach(call -> unknown.addAll(new Arguments(theirs, null).unknown(call.type(), call.method())));
        return unknown;
    }

    private Stream<Call> all() {
        return beans.getBeans(Object.class, new AnnotationLiteral<Any>() {
        }).stream().map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Stateless.class) && type.getName().startsWith("vn.sontay.")
                        && type != TestTransactions.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic()
                                && !method.isAnnotationPresent(PermitAll.class))
                        .map(method -> new Call(this, type, method)));
    }

    private static List<String> roles(Call call) {
        RolesAllowed roles = call.method().isAnnotationPresent(RolesAllowed.class)
                ? call.method().getAnnotation(RolesAllowed.class)
                : call.type().getAnnotation(RolesAllowed.class);
        return roles == null ? List.of() : List.of(roles.value());
    }

    private String call(Call call, @Nullable String only) {
        try {
            Object[] arguments = new Arguments(theirs, only).of(call.type(), call.method());
            Object result = call.method().invoke(unguarded(call.type()), arguments);
            return call.method().getReturnType() != void.class && isNothing(result) ? "nothing" : "carried out";
        } catch (InvocationTargetException e) {
            return switch (e.getCause()) {
                case RefusedException refused -> "refused";
                case NotFoundException notFound -> "not found";
                case RuleException rule -> "rule " + rule.key();
                case StaleDataException stale -> "rule of versions";
                default -> String.valueOf(e.getCause());
            };
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
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

    /** The service without its guard of roles, with those that it uses. */
    private Object unguarded(Class<?> type) {
        Object known = made.get(type);
        if (known != null) {
            return known;
        }
        Object service = new Unmanaged<>(beans, type).newInstance().produce().inject().postConstruct().get();
        made.put(type, service);
        for (Field field : type.getDeclaredFields()) {
            if (field.getType().isAnnotationPresent(Stateless.class) || leadsToService(field.getType())) {
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

    /** What stands between two services would ask the guarded one. */
    private static boolean leadsToService(Class<?> type) {
        return type.isAnnotationPresent(ApplicationScoped.class) && type.getName().startsWith("vn.sontay.")
                && Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getType().isAnnotationPresent(Stateless.class));
    }
}
