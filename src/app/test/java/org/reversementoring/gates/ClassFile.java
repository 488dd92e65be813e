package org.reversementoring.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** A compiled class, read without loading it. */
public record ClassFile(byte[] bytes) {

    public static final Path APP = Path.of("target/classes");

    private static final int TAG_OF_A_STRING = 8;

    /** The classes below a directory of compiled classes. */
    public static List<ClassFile> below(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .map(ClassFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes of a jar, embedded libraries included. */
    public static List<ClassFile> in(JarFile jar) {
        List<ClassFile> classes = new ArrayList<>();
        jar.stream().filter(entry -> entry.getName().endsWith(".class")).forEach(entry -> {
            try (var in = jar.getInputStream(entry)) {
                classes.add(new ClassFile(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return classes;
    }

    private static ClassFile read(Path file) {
        try {
            return new ClassFile(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return reader().getClassName().replace('/', '.');
    }

    boolean isOurs() {
        return name().startsWith("org.reversementoring.");
    }

    /** The version of the class file's format: 61 for Java 17. */
    int version() {
        return reader().readUnsignedShort(6);
    }

    /** Every type that is named by an instruction, a descriptor, a generic signature or an annotation. */
    Set<String> types() {
        Set<String> types = new TreeSet<>();
        Remapper collecting = new Remapper() {
            @Override
            public String map(String internalName) {
                types.add(internalName.replace('/', '.'));
                return internalName;
            }
        };
        // Only a visitor that builds something is led through the methods' bodies.
        reader().accept(new ClassRemapper(new ClassWriter(0), collecting), 0);
        return types;
    }

    /** Every string constant, the recipes of concatenations included: there, \1 stands for what is put in. */
    Set<String> strings() {
        ClassReader reader = reader();
        Set<String> strings = new TreeSet<>();
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int item = 1; item < reader.getItemCount(); item++) {
            int offset = reader.getItem(item);
            if (offset > 0 && reader.readByte(offset - 1) == TAG_OF_A_STRING) {
                strings.add(reader.readUTF8(offset, buffer));
            }
        }
        return strings;
    }

    ClassReader reader() {
        return new ClassReader(bytes);
    }
}
