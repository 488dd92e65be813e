package org.reversementoring.gates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The types and members of Confluence and of Struts that class files refer to: what they call, read, implement and are
 * annotated with. A member is named by the type that declares it, whatever type it is called through.
 */
public final class Members {
    private final Map<String, Optional<ClassNode>> world = new HashMap<>();
    private final Collection<ClassFile> code;

    public Members(Collection<ClassFile> code) {
        this.code = code;
        code.forEach(file -> world.put(file.reader().getClassName(), Optional.of(node(file.reader()))));
    }

    /** As {@code a.b.Type#member(Type, Type): Type}, and {@code a.b.Type} where no member of a type is referred to. */
    public Set<String> referredTo() {
        Set<String> members = called();
        for (ClassNode type : types()) {
            type.methods.forEach(method -> implemented(type, method, members));
        }
        Set<String> owners = members.stream().map(Members::owner).collect(Collectors.toSet());
        typesNamed().filter(name -> !owners.contains(name)).forEach(members::add);
        return members;
    }

    /** Of these members, what is called and read, but not what is merely implemented. No type refers to itself. */
    public Set<String> called() {
        Set<String> members = new TreeSet<>();
        for (ClassNode type : types()) {
            Set<String> here = new TreeSet<>();
            for (MethodNode method : type.methods) {
                method.instructions.forEach(instruction -> called(instruction, here));
            }
            here.stream()
                    .filter(member -> !owner(member).equals(dotted(type.name)))
                    .forEach(members::add);
        }
        return members;
    }

    /** The types of Confluence and of Struts that some other type names. */
    public Stream<String> typesNamed() {
        return code.stream()
                .flatMap(file -> file.types().stream().filter(name -> !name.equals(file.name())))
                .filter(Members::isPlatform)
                .map(name -> name.replace('$', '.'));
    }

    /** What these class files declare for others to use, apart from what a supertype declares already. */
    public Set<String> declared() {
        Set<String> members = new TreeSet<>();
        for (ClassNode type : types()) {
            members.add(dotted(type.name));
            for (MethodNode method : type.methods) {
                if (isOpen(method.access) && !isMadeByTheCompiler(type, method) && !overrides(type, method)) {
                    members.add(row(type, method));
                }
            }
            for (FieldNode field : type.fields) {
                if (isOpen(field.access)) {
                    members.add(row(type, field));
                }
            }
        }
        return members;
    }

    private List<ClassNode> types() {
        return code.stream()
                .map(file -> find(file.reader().getClassName()).orElseThrow())
                .toList();
    }

    private void called(AbstractInsnNode instruction, Set<String> members) {
        if (instruction instanceof MethodInsnNode call) {
            resolved(call.owner, call.name, call.desc).ifPresent(members::add);
        } else if (instruction instanceof FieldInsnNode access) {
            field(access.owner, access.name, access.desc).ifPresent(members::add);
        } else if (instruction instanceof InvokeDynamicInsnNode lambda) {
            Stream.of(lambda.bsmArgs)
                    .filter(Handle.class::isInstance)
                    .map(Handle.class::cast)
                    .flatMap(handle -> resolved(handle.getOwner(), handle.getName(), handle.getDesc()).stream())
                    .forEach(members::add);
            // A lambda implements the one method of the interface that it is made for.
            resolvedByName(Type.getReturnType(lambda.desc), lambda.name).ifPresent(members::add);
        }
    }

    private void implemented(ClassNode type, MethodNode method, Set<String> members) {
        if (isOpen(method.access) && !method.name.equals("<init>")) {
            supertypes(type)
                    .filter(above -> isPlatform(dotted(above.name)))
                    .forEach(above -> declares(above, method.name, method.desc).ifPresent(members::add));
        }
    }

    private Optional<String> resolved(String owner, String name, String descriptor) {
        return find(owner).stream()
                .flatMap(type -> Stream.concat(Stream.of(type), supertypes(type)))
                .filter(type -> type.methods.stream()
                        .anyMatch(method -> method.name.equals(name) && method.desc.equals(descriptor)))
                .findFirst()
                .filter(type -> isPlatform(dotted(type.name)))
                .flatMap(type -> declares(type, name, descriptor));
    }

    private Optional<String> resolvedByName(Type type, String name) {
        return Optional.of(type)
                .filter(role -> role.getSort() == Type.OBJECT && isPlatform(role.getClassName()))
                .flatMap(role -> find(role.getInternalName()))
                .flatMap(role -> role.methods.stream()
                        .filter(method -> method.name.equals(name))
                        .map(method -> row(role, method))
                        .findFirst());
    }

    private Optional<String> field(String owner, String name, String descriptor) {
        return find(owner).filter(type -> isPlatform(dotted(type.name))).flatMap(type -> type.fields.stream()
                .filter(field -> field.name.equals(name) && field.desc.equals(descriptor))
                .map(field -> row(type, field))
                .findFirst());
    }

    private static Optional<String> declares(ClassNode type, String name, String descriptor) {
        return type.methods.stream()
                .filter(method -> method.name.equals(name) && method.desc.equals(descriptor))
                .map(method -> row(type, method))
                .findFirst();
    }

    private boolean overrides(ClassNode type, MethodNode method) {
        return !method.name.equals("<init>")
                && supertypes(type).anyMatch(above -> declares(above, method.name, method.desc)
                        .isPresent());
    }

    /** All supertypes, nearest first: classes before interfaces. */
    private Stream<ClassNode> supertypes(ClassNode type) {
        Set<String> seen = new HashSet<>();
        Deque<ClassNode> open = new ArrayDeque<>(Set.of(type));
        Stream.Builder<ClassNode> found = Stream.builder();
        while (!open.isEmpty()) {
            ClassNode next = open.poll();
            Stream.concat(Stream.ofNullable(next.superName), next.interfaces.stream())
                    .filter(seen::add)
                    .flatMap(name -> find(name).stream())
                    .forEach(above -> {
                        found.add(above);
                        open.add(above);
                    });
        }
        return found.build();
    }

    private Optional<ClassNode> find(String internalName) {
        return world.computeIfAbsent(internalName, name -> {
            try (var in = Members.class.getClassLoader().getResourceAsStream(name + ".class")) {
                return in == null ? Optional.empty() : Optional.of(node(new ClassReader(in)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static ClassNode node(ClassReader reader) {
        ClassNode node = new ClassNode();
        reader.accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return node;
    }

    private static boolean isOpen(int access) {
        return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
                && (access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) == 0;
    }

    private static boolean isMadeByTheCompiler(ClassNode type, MethodNode method) {
        return (type.access & Opcodes.ACC_ENUM) != 0
                && Set.of("values", "valueOf").contains(method.name);
    }

    static boolean isPlatform(String name) {
        return name.startsWith("com.atlassian.") || name.startsWith("org.apache.struts2.");
    }

    private static String row(ClassNode type, MethodNode method) {
        String parameters = Arrays.stream(Type.getArgumentTypes(method.desc))
                .map(Members::simple)
                .collect(Collectors.joining(", ", "(", ")"));
        return method.name.equals("<init>")
                ? dotted(type.name) + "#new" + parameters
                : dotted(type.name) + "#" + method.name + parameters + ": " + simple(Type.getReturnType(method.desc));
    }

    private static String row(ClassNode type, FieldNode field) {
        return dotted(type.name) + "#" + field.name + ": " + simple(Type.getType(field.desc));
    }

    private static String simple(Type type) {
        String name = type.getClassName().replace('$', '.');
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static String owner(String member) {
        return member.replaceFirst("#.*", "");
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.').replace('$', '.');
    }
}
