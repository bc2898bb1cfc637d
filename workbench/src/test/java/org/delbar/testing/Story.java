package org.delbar.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class in which people do a job in a browser, on the workbench with the real jar. Its tests may ask for {@link
 * Visits}, and fail when a page they opened complains.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("story")
@ExtendWith(StoryExtension.class)
public @interface Story {}
