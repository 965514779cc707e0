package vn.sontay.training.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PermissionContainerIT {

    private static final Logger REFUSALS = Logger.getLogger("jakarta.enterprise.ejb.container");

    @Inject
    BeanManager beans;

    /** Each refusal is expected, and needn't be told with a trace. */
    @BeforeEach
    void beQuiet() {
        REFUSALS.setLevel(Level.SEVERE);
    }

    @AfterEach
    void tellAgain() {
        REFUSALS.setLevel(null);
    }

    @Test
    void every_service_method_that_is_not_open_to_all_is_refused_to_nobody() {
        List<String> notRefused = new ArrayList<>();
        int called = 0;
        for (Bean<?> bean : beans.getBeans(Object.class, new AnnotationLiteral<Any>() {
        })) {
            Class<?> type = bean.getBeanClass();
            if (type.isAnnotationPresent(Stateless.class) && type.getName().startsWith("vn.sontay.")) {
                Object reference = beans.getReference(bean, type, beans.createCreationalContext(bean));
                for (Method method : type.getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())
                            && !method.isSynthetic() && !isOpen(type, method)) {
                        called++;
                        String outcome = call(reference, method);
                        if (!outcome.equals("refused")) {
                            notRefused.add(type.getSimpleName() + "." + method.getName() + ": " + outcome);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), notRefused);
        assertTrue(called > 10, "only " + called + " methods were tried");
    }

    private static boolean isOpen(Class<?> type, Method method) {
        return method.isAnnotationPresent(PermitAll.class)
                || type.isAnnotationPresent(PermitAll.class) && !method.isAnnotationPresent(RolesAllowed.class);
    }

    private static String call(Object reference, Method method) {
        try {
            method.invoke(reference,
                    Arrays.stream(method.getParameterTypes()).map(PermissionContainerIT::nothing).toArray());
            return "was carried out";
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof EJBAccessException ? "refused" : "threw " + e.getCause();
        } catch (IllegalAccessException e) {
            return "threw " + e;
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }
}
