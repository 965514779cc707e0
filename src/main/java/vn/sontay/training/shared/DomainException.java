package vn.sontay.training.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that the user can understand. Its key is {@code feature.name}: the feature's bundle holds the sentence, the
 * arguments fill it. Rolls the use case back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;
    private final @Nullable String field;

    protected DomainException(@Nullable String field, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** @return the message key, {@code feature.name} */
    public String key() {
        return key;
    }

    /** @return what fills the message's places, in order */
    public List<Object> arguments() {
        return arguments;
    }

    /** @return the name of the field beside which the message belongs, or null when it concerns the whole form */
    public @Nullable String field() {
        return field;
    }
}
