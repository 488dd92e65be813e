package org.reversementoring.confluence;

import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/**
 * New spaces. Their creator is a {@code User} for Confluence 9 and a {@code ConfluenceUser} for 10: no direct call
 * links on both.
 */
enum SpaceMaking {
    /** Open to those whom Confluence's default permissions name. */
    OPEN("createSpace"),
    /** Its creator's alone. */
    PRIVATE("createPrivateSpace");

    private final String methodName;

    SpaceMaking(String methodName) {
        this.methodName = methodName;
    }

    void make(SpaceManager spaces, String key, String name, String description, ConfluenceUser creator) {
        Method method = Stream.of(SpaceManager.class.getMethods())
                .filter(known -> known.getName().equals(methodName) && takes(known, creator))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("This Confluence has no " + methodName + " of four arguments"));
        try {
            method.invoke(spaces, key, name, description, creator);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("Confluence could not create the space " + key, failure.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("A method of an interface is public", impossible);
        }
    }

    private static boolean takes(Method method, ConfluenceUser creator) {
        Class<?>[] types = method.getParameterTypes();
        return types.length == 4
                && types[0] == String.class
                && types[1] == String.class
                && types[2] == String.class
                && types[3].isInstance(creator);
    }
}
