import { NestFactory } from '@nestjs/core';
import { Module, Injectable } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { stageNames, type T } from '@samenspel/domain';
@Injectable() class A { n(): T { return stageNames[0]; } }
@Injectable() class B { constructor(private readonly a: A) {} n() { return this.a.n(); } }
@Module({ providers: [A, B] }) class M {}
async function main() { const app = await NestFactory.create(M, new FastifyAdapter()); console.log(app.get(B).n()); await app.close(); }
void main();
