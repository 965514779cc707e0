package vn.sontay.training.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes the container's place where one test needs use cases of many features: makes each class once and fills its places of
 * injection by their types. Who asks for all of several, or for something of the container, gets none.
 */
public final class Wired {

    private final Map<Type, Object> known = new HashMap<>();
    private final Map<Type, Consumer<Object>> observers = new HashMap<>();

    public Wired(EntityManager entityManager, Clock clock) {
        known.put(EntityManager.class, entityManager);
        known.put(Clock.class, clock);
    }

    /** Gives this one to whoever asks for its class or for what it implements. */
    public Wired with(Object one) {
        known.put(one.getClass(), one);
        List.of(one.getClass().getInterfaces()).forEach(each -> known.put(each, one));
        return this;
    }

    /** Tells the observer of every event of that type at once. */
    public <T> Wired observe(Class<T> event, Consumer<T> observer) {
        observers.put(event, told -> observer.accept(event.cast(told)));
        return this;
    }

    /** @return the one of that class */
    public <T> T get(Class<T> type) {
        Object there = known.get(type);
        if (there == null) {
            there = made(type);
            known.put(type, there);
            fill(type, there);
        }
        return type.cast(there);
    }

    private static Object made(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("nothing makes " + type, e);
        }
    }

    private void fill(Class<?> type, Object owner) {
        for (Field field : type.getDeclaredFields()) {
            boolean asked = field.isAnnotationPresent(Inject.class) || field.getType() == EntityManager.class;
            if (asked && field.getType() != Instance.class && (known.containsKey(field.getType())
                    || field.getType() == Event.class || !field.getType().isInterface())) {
                try {
                    field.setAccessible(true);
                    field.set(owner,
                            field.getType() == Event.class ? event(field.getGenericType()) : get(field.getType()));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private RecordedEvents<Object> event(Type type) {
        Type told = ((ParameterizedType) type).getActualTypeArguments()[0];
        return new RecordedEvents<>(observers.getOrDefault(told, event -> {
        }));
    }
}
