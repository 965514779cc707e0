package vn.sontay.training.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the methods and properties that pages name, each once a class. The expression language goes through all methods of a class
 * anew at each call and tries what an argument could be turned into, down to looking for files of classes that don't exist:
 * that was a fifth of what a roll costs. A name that stands for several methods is left to it.
 */
public class KnownMembers extends ReadingResolver {

    private final ClassValue<Map<String, Optional<Method>>> properties = known();
    private final List<ClassValue<Map<String, Optional<Method>>>> methods = Stream.generate(KnownMembers::known)
            .limit(6).toList();

    private static ClassValue<Map<String, Optional<Method>>> known() {
        return new ClassValue<>() {

            @Override
            protected Map<String, Optional<Method>> computeValue(Class<?> type) {
                return new ConcurrentHashMap<>();
            }
        };
    }

    @Override
    public @Nullable Object invoke(ELContext context, @Nullable Object base, @Nullable Object method,
            Class<?> @Nullable [] types, Object @Nullable [] given) {
        Object[] arguments = given == null ? new Object[0] : given;
        if (base == null || types != null || method == null || arguments.length >= methods.size()) {
            return null;
        }
        Class<?> type = base.getClass();
        String name = method.toString();
        Map<String, Optional<Method>> known = methods.get(arguments.length).get(type);
        Optional<Method> found = known.get(name);
        if (found == null) {
            found = only(type, name, arguments.length);
            known.put(name, found);
        }
        if (found.isEmpty()) {
            return null;
        }
        Object result = call(base, found.get(), fitting(context, found.get(), arguments));
        context.setPropertyResolved(base, method);
        return result;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base == null || base instanceof Map || !(property instanceof String name)) {
            return null;
        }
        Class<?> type = base.getClass();
        if (!type.getName().startsWith("vn.sontay.training.")) {
            return null;
        }
        Map<String, Optional<Method>> known = properties.get(type);
        Optional<Method> found = known.get(name);
        if (found == null) {
            String rest = name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
            found = only(type, "get" + rest, 0).or(() -> only(type, "is" + rest, 0));
            known.put(name, found);
        }
        if (found.isEmpty()) {
            return null;
        }
        Object result = call(base, found.get());
        context.setPropertyResolved(base, property);
        return result;
    }

    @Override
    public <T> @Nullable T convertToType(ELContext context, @Nullable Object value, Class<T> type) {
        if (value == null || !type.isInstance(value)) {
            return null;
        }
        context.setPropertyResolved(true);
        return type.cast(value);
    }

    /** @return the one public method of that name, if it takes so many arguments, as it may be called from here */
    private static Optional<Method> only(Class<?> type, String name, int arguments) {
        List<Method> all = Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(name) && !each.isBridge() && !each.isSynthetic()).toList();
        return all.size() == 1 && takes(all.getFirst(), arguments) ? callable(type, all.getFirst()) : Optional.empty();
    }

    private static boolean takes(Method method, int arguments) {
        return method.isVarArgs()
                ? arguments >= method.getParameterCount()
                : arguments == method.getParameterCount();
    }

    /** @return the method where a public type declares it: the class itself often isn't */
    private static Optional<Method> callable(@Nullable Class<?> type, Method method) {
        if (type == null) {
            return Optional.empty();
        }
        if (Modifier.isPublic(type.getModifiers())
                && type.getModule().isExported(type.getPackageName(), KnownMembers.class.getModule())) {
            try {
                return Optional.of(type.getMethod(method.getName(), method.getParameterTypes()));
            } catch (NoSuchMethodException e) {
                return Optional.empty();
            }
        }
        return Stream.concat(Arrays.stream(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
                .flatMap(each -> callable(each, method).stream()).findFirst();
    }

    private static @Nullable Object[] fitting(ELContext context, Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        @Nullable
        Object[] fitting = new @Nullable Object[types.length];
        int single = method.isVarArgs() ? types.length - 1 : types.length;
        for (int i = 0; i < single; i++) {
            fitting[i] = fitting(context, arguments[i], types[i]);
        }
        if (method.isVarArgs()) {
            Class<?> type = types[single].getComponentType();
            Object rest = Array.newInstance(type, arguments.length - single);
            for (int i = single; i < arguments.length; i++) {
                Array.set(rest, i - single, fitting(context, arguments[i], type));
            }
            fitting[single] = rest;
        }
        return fitting;
    }

    private static @Nullable Object fitting(ELContext context, @Nullable Object argument, Class<?> type) {
        return argument != null && type.isInstance(argument) ? argument : context.convertToType(argument, type);
    }

    private static @Nullable Object call(Object base, Method method, @Nullable Object... arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }
}
