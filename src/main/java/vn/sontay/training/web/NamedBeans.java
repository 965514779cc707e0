package vn.sontay.training.web;

import jakarta.el.ELContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds our beans by the names that pages call them, each once, and what a repeated part of a page calls its row: what stands for a bean of a normal scope is the same at every
 * request, and looking it up anew for each expression was an eighth of what a page costs.
 */
public class NamedBeans extends ReadingResolver {

    private final Map<String, Optional<Object>> known = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, @Nullable Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        Optional<Object> bean = known.get(name);
        if (bean == null) {
            bean = known.computeIfAbsent(name, NamedBeans::find);
        }
        Object found = bean.orElseGet(() -> ofRequest(context, name));
        if (found != null) {
            context.setPropertyResolved(null, name);
        }
        return found;
    }

    /** @return what a repeated part of a page calls so; others ask a dozen places before they come to it */
    private static @Nullable Object ofRequest(ELContext context, String name) {
        return context.getContext(FacesContext.class) instanceof FacesContext faces
                && faces.getExternalContext().getRequest() instanceof HttpServletRequest request
                        ? request.getAttribute(name)
                        : null;
    }

    private static Optional<Object> find(String name) {
        BeanManager beans = CDI.current().getBeanManager();
        Bean<?> bean = beans.resolve(beans.getBeans(name));
        return bean != null && beans.isNormalScope(bean.getScope())
                && bean.getBeanClass().getName().startsWith("vn.sontay.training.")
                        ? Optional
                                .of(beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean)))
                        : Optional.empty();
    }
}
