package org.reversementoring.gates;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

public class BytecodeTest {

    @Test
    public void the_app_refers_to_nothing_that_binds_it_to_one_line_of_confluence() {
        List<ClassFile> app = ClassFile.below(ClassFile.APP);

        assertTrue("there are classes to look at", app.size() > 1);
        assertEquals(List.of(), Bytecode.violations(app));
    }

    @Test
    public void a_field_of_a_servlet_type_is_found() {
        ClassWriter bad = classFile(Opcodes.V17);
        bad.visitField(0, "request", "Ljakarta/servlet/http/HttpServletRequest;", null, null);

        assertEquals(
                List.of("sample.Bad refers to jakarta.servlet.http.HttpServletRequest"),
                Bytecode.violations(List.of(new ClassFile(bad.toByteArray()))));
    }

    @Test
    public void an_annotation_is_found() {
        ClassWriter bad = classFile(Opcodes.V17);
        bad.visitAnnotation("Ljavax/inject/Named;", true).visitEnd();

        assertEquals(
                List.of("sample.Bad refers to javax.inject.Named"),
                Bytecode.violations(List.of(new ClassFile(bad.toByteArray()))));
    }

    @Test
    public void a_generic_signature_is_found() {
        ClassWriter bad = classFile(Opcodes.V17);
        bad.visitField(0, "all", "Ljava/util/List;", "Ljava/util/List<Lcom/google/gson/Gson;>;", null);

        assertEquals(
                List.of("sample.Bad refers to com.google.gson.Gson"),
                Bytecode.violations(List.of(new ClassFile(bad.toByteArray()))));
    }

    @Test
    public void a_call_is_found() {
        ClassWriter bad = classFile(Opcodes.V17);
        var method = bad.visitMethod(Opcodes.ACC_STATIC, "call", "()V", null, null);
        method.visitMethodInsn(Opcodes.INVOKESTATIC, "org/apache/commons/lang3/StringUtils", "isBlank", "()V", false);
        method.visitMaxs(0, 0);

        assertEquals(
                List.of("sample.Bad refers to org.apache.commons.lang3.StringUtils"),
                Bytecode.violations(List.of(new ClassFile(bad.toByteArray()))));
    }

    @Test
    public void a_class_for_a_newer_java_is_found() {
        ClassWriter bad = classFile(Opcodes.V21);

        assertEquals(
                List.of("sample.Bad has the class file version 65"),
                Bytecode.violations(List.of(new ClassFile(bad.toByteArray()))));
    }

    private static ClassWriter classFile(int version) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(version, Opcodes.ACC_PUBLIC, "sample/Bad", null, "java/lang/Object", null);
        return writer;
    }
}
