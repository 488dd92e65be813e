package org.reversementoring.gates;

import java.lang.reflect.Modifier;
import java.util.List;

/** The classes of the app, and those of them that Confluence makes. */
public final class Modules {

    private Modules() {}

    static List<Class<?>> all() {
        return ClassFile.below(ClassFile.APP).stream()
                .filter(file -> !file.name().endsWith("package-info"))
                .<Class<?>>map(file -> load(file.name()))
                .toList();
    }

    /** The classes of this kind that can be made. */
    public static List<Class<?>> of(Class<?> kind) {
        return all().stream()
                .filter(kind::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Modules.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
