// Loaded before a program (node --require): writes down every attempt to reach the network, and lets none through.
const { appendFileSync } = require('node:fs');
const dns = require('node:dns');
const dgram = require('node:dgram');
const net = require('node:net');
const { env } = require('node:process');

const record = env.KEYLIFT_SOCKETS;

function refuse(what) {
  return () => {
    appendFileSync(record, `${what}\n`);
    throw new Error(`${what} is not allowed here.`);
  };
}

net.Socket.prototype.connect = refuse('net.connect');
dgram.createSocket = refuse('dgram.createSocket');
dns.lookup = refuse('dns.lookup');
dns.promises.lookup = refuse('dns.promises.lookup');
globalThis.fetch = refuse('fetch');
