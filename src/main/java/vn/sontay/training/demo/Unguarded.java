package vn.sontay.training.demo;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes instances of services that the container doesn't guard: at a start nobody is signed in, so every role check would
 * refuse. The code and what is injected into it are the same; the caller gives the transaction.
 */
@Dependent
class Unguarded {

    private final Map<Class<?>, Object> made = new HashMap<>();

    @Inject
    BeanManager beans;

    /** @return the service itself, with every service that it uses unguarded too, also by way of a bean without a guard */
    <T> T service(Class<T> type) {
        Object known = made.get(type);
        if (known != null) {
            return type.cast(known);
        }
        T service = new Unmanaged<>(beans, type).newInstance().produce().inject().postConstruct().get();
        made.put(type, service);
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class) && isOrHoldsService(field.getType(), Set.of())) {
                set(field, service, service(field.getType()));
            }
        }
        return service;
    }

    /** @return whether the container guards a bean of that class, or one that is injected into it, itself unguarded */
    private static boolean isOrHoldsService(Class<?> type, Set<Class<?>> above) {
        if (type.isAnnotationPresent(Stateless.class)) {
            return true;
        }
        if (!type.isAnnotationPresent(ApplicationScoped.class) || above.contains(type)) {
            return false;
        }
        Set<Class<?>> here = new HashSet<>(above);
        here.add(type);
        return Stream.of(type.getDeclaredFields()).filter(field -> field.isAnnotationPresent(Inject.class))
                .anyMatch(field -> isOrHoldsService(field.getType(), here));
    }

    private static void set(Field field, Object owner, Object value) {
        try {
            field.setAccessible(true);
            field.set(owner, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
