package vn.sontay.training.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A Vietnamese mobile number in any of the ways that {@link Phone} understands; nothing at all is right too. */
@Documented
@Constraint(validatedBy = MobileNumber.Check.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MobileNumber {

    /** @return the key of the text */
    String message();

    /** @return when it is checked: always */
    Class<?>[] groups() default {};

    /** @return nothing */
    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Phone}. */
    class Check implements ConstraintValidator<MobileNumber, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence typed, ConstraintValidatorContext context) {
            return typed == null || typed.toString().isBlank() || Phone.normalise(typed.toString()).isPresent();
        }
    }
}
